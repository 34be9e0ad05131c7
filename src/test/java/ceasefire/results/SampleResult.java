package ceasefire.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A finished result of two design points, written as text. */
public final class SampleResult {
  /** One trial held, one failed, one seized ground at the second point. */
  public static final String TRIALS = """
      point,replicate,seed,status,reason,outcome,agreed,v_day,episodes,km2_lost
      00000000000000ab,0,0000000000000001,ok,,held,1,,0,0
      00000000000000ab,1,fffffffffffffffe,failed,"play: Oops, ""1""\",,,,,
      fedcba9876543210,0,0000000000000001,ok,,seized,0,365.25,12,0.1
      """;

  public static final String COLUMNS = """
      name,unit,kind,meaning
      point,,key,Hash of the design point
      replicate,,key,Number of the trial
      seed,,key,Seed of the trial
      status,,category,Whether it was played to its end
      reason,,text,Why the trial failed
      outcome,,category,"Worst reached; one of held, frozen, seized"
      agreed,,event,Agreed on day 0
      v_day,days,time_to_event,First violation
      episodes,,count,Major episodes
      km2_lost,km2,amount,Ground lost
      """;

  private SampleResult() {}

  /** Fills a folder, which it makes; without {@code trials.parquet}. */
  public static Path write(Path folder, String trials) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("columns.csv"), COLUMNS);
    Files.writeString(folder.resolve("trials.csv"), trials);
    Files.writeString(folder.resolve("points.csv"), """
        point,clock.start,posture.force.brigades-forward,posture.force.place,scenario_sha256
        00000000000000ab,2027-01-01,3,west,00
        fedcba9876543210,2027-07-01,4.5,forward,01
        """);
    Files.writeString(folder.resolve("series.csv"), """
        point,replicate,series,week,value
        00000000000000ab,0,incidents,0,5
        00000000000000ab,0,incidents,1,
        """);
    Files.writeString(folder.resolve("summary.csv"), """
        point,metric,statistic,time_days,estimate,low,high,confidence,n,events,method
        00000000000000ab,outcome_held,share,,1,0.2,1,0.95,1,1,wilson
        """);
    Files.writeString(folder.resolve("manifest.json"), "{}");
    return folder;
  }
}
