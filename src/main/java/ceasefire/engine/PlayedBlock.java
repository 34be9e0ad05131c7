package ceasefire.engine;

import ceasefire.results.SeriesRecord;
import ceasefire.results.TrialRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring trials that one thread has played, in ascending order.
 *
 * @param index of the block in its plan, from 0
 * @param trials their rows
 * @param series of those trials that were recorded
 * @param complete false when the block was broken off
 * @param failure what stopped the first trial that failed, if any did
 */
public record PlayedBlock(
    int index,
    List<TrialRecord> trials,
    List<SeriesRecord> series,
    boolean complete,
    @Nullable Exception failure) {}
