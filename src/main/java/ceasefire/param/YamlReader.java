package ceasefire.param;

import ceasefire.param.YamlNode.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** Turns the text of one YAML document into nodes: mappings, lists and values, nothing else. */
final class YamlReader {
  private static final int DEEPEST = 40;

  private final String text;
  private final String file;
  private final String top;
  private final int columnOffset;
  private final ErrorLog log;
  private final Deque<Frame> open = new ArrayDeque<>();
  private @Nullable YamlNode root;

  private YamlReader(String text, String top, Place start, ErrorLog log) {
    this.text = text;
    this.top = top;
    this.file = start.file();
    this.columnOffset = start.column() - 1;
    this.log = log;
  }

  /**
   * Reads a document.
   *
   * @param top the path of the parameter whose value the text is; empty for a file
   * @param start where the text begins; columns of its first line count from there
   * @return null if there is nothing, or nothing that can be used
   */
  static @Nullable YamlNode read(String text, String top, Place start, ErrorLog log) {
    return new YamlReader(text, top, start, log).read();
  }

  private @Nullable YamlNode read() {
    var settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
    boolean started = false;
    try {
      for (Event event : new Parse(settings).parseString(text)) {
        if (event instanceof DocumentStartEvent) {
          if (started) {
            fatal(place(event), "a second document", "one document: remove the line of ---");
            return null;
          }
          started = true;
        } else if (!accept(event)) {
          return null;
        }
      }
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().or(e::getContextMark).map(this::place).orElse(at(0, 0));
      Place begun = e.getContextMark().map(this::place).orElse(place);
      new YamlSyntax(text, top, log)
          .report(String.valueOf(e.getProblem()), String.valueOf(e.getContext()), place, begun);
      return null;
    } catch (YamlVersionException e) {
      new YamlSyntax(text, top, log).reportVersion(file);
      return null;
    } catch (YamlEngineException e) {
      // Files were searched for these before: this is an option.
      fatal(at(0, 0), "a control character", "text");
      return null;
    }
    return root;
  }

  /** Takes one event; returns whether reading can go on. */
  private boolean accept(Event event) {
    switch (event.getEventId()) {
      case Alias -> {
        String name = "*" + ((AliasEvent) event).getAlias();
        log.add(
            place(event),
            path(),
            "alias " + Wording.quoted(name),
            "the value itself: anchors and aliases are not supported");
        attach(new YamlNode.Broken(place(event)));
      }
      case Scalar -> {
        var scalar = (ScalarEvent) event;
        checkNode(scalar, scalar.getTag());
        attach(new YamlNode.Scalar(place(event), scalar.getValue(), scalar.isPlain()));
      }
      case MappingStart, SequenceStart -> {
        var start = (CollectionStartEvent) event;
        checkNode(start, start.getTag());
        if (open.size() == DEEPEST) {
          fatal(
              place(event),
              "nested more than " + DEEPEST + " levels deep",
              "at most " + DEEPEST + " levels");
          return false;
        }
        open.push(
            new Frame(place(event), event instanceof MappingStartEvent, open.peek(), label()));
      }
      case MappingEnd, SequenceEnd -> attach(open.pop().node());
      default -> {
        // The stream's and the document's ends carry nothing.
      }
    }
    return true;
  }

  private void checkNode(NodeEvent event, Optional<String> tag) {
    event
        .getAnchor()
        .ifPresent(anchor -> log.add(
            place(event),
            path(),
            "anchor " + Wording.quoted("&" + anchor.getValue()),
            "no anchor: anchors and aliases are not supported"));
    tag.ifPresent(name -> log.add(
        place(event),
        path(),
        "tag " + Wording.quoted(name.replace("tag:yaml.org,2002:", "!!")),
        "no tag: the parameter decides how a value is read"));
  }

  /** The path of the node that comes next. */
  private String path() {
    Frame frame = open.peek();
    return frame == null ? top : NearestName.join(frame.path(), label());
  }

  /** The last part of {@link #path}: a name or an index. */
  private String label() {
    Frame frame = open.peek();
    return frame == null ? top : frame.next();
  }

  private void attach(YamlNode node) {
    Frame frame = open.peek();
    if (frame == null) {
      root = node;
    } else if (!frame.mapping) {
      frame.items.add(node);
    } else if (frame.key == null) {
      frame.key = key(frame, node);
    } else {
      frame.put(frame.key, node);
      frame.key = null;
    }
  }

  private YamlNode key(Frame frame, YamlNode node) {
    if (!(node instanceof YamlNode.Scalar name)) {
      if (!(node instanceof YamlNode.Broken)) {
        log.add(node.place(), frame.path(), node.described() + " as a key", "a parameter's name");
      }
      return new YamlNode.Broken(node.place());
    }
    Entry earlier = frame.entries.get(name.text());
    if (name.isNull()) {
      log.add(name.place(), frame.path(), "a key without a name", "a parameter's name");
    } else if (name.plain() && name.text().equals("<<")) {
      log.add(
          name.place(),
          frame.path(),
          "merge key \"<<\"",
          "the parameters themselves, or extends: with a file at the top");
    } else if (earlier != null) {
      log.add(
          name.place(),
          NearestName.join(frame.path(), name.text()),
          "given twice, first in line " + Wording.grouped(earlier.key().line()),
          "one of the two");
    } else {
      return name;
    }
    return new YamlNode.Broken(node.place());
  }

  private void fatal(Place place, String problem, String expected) {
    log.add(place, top, problem, expected);
  }

  private Place place(Event event) {
    return event.getStartMark().map(this::place).orElse(at(0, 0));
  }

  private Place place(Mark mark) {
    return at(mark.getLine(), mark.getColumn());
  }

  private Place at(int line, int column) {
    return new Place(file, line + 1, column + 1 + (line == 0 ? columnOffset : 0));
  }

  /** A mapping or list that is still open. */
  private static final class Frame {
    private final Place place;
    private final boolean mapping;
    private final @Nullable Frame parent;
    private final String label;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<YamlNode> items = new ArrayList<>();
    private @Nullable YamlNode key;

    Frame(Place place, boolean mapping, @Nullable Frame parent, String label) {
      this.place = place;
      this.mapping = mapping;
      this.parent = parent;
      this.label = label;
    }

    /** Put together on demand: most files have no error. */
    String path() {
      return parent == null ? label : NearestName.join(parent.path(), label);
    }

    String next() {
      if (!mapping) {
        return Integer.toString(items.size());
      }
      return key instanceof YamlNode.Scalar name ? name.text() : "";
    }

    void put(YamlNode name, YamlNode value) {
      if (name instanceof YamlNode.Scalar scalar) {
        entries.put(scalar.text(), new Entry(scalar.place(), value));
      }
    }

    YamlNode node() {
      return mapping ? new YamlNode.Mapping(place, entries) : new YamlNode.Sequence(place, items);
    }
  }
}
