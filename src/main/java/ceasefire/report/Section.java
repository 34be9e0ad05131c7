package ceasefire.report;

import j2html.tags.DomContent;
import java.util.List;

/**
 * A part of a report.
 *
 * @param id unique on the page
 * @param title its heading
 * @param parts what stands in it
 */
record Section(String id, String title, List<DomContent> parts) {
  Section {
    parts = List.copyOf(parts);
  }
}
