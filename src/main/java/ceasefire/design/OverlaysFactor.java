package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.CrossParameterException;
import ceasefire.param.FileStem;
import ceasefire.param.Group;
import ceasefire.param.Kind;
import ceasefire.param.Param;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Overlays that take turns, such as postures; each a level by its file's name.
 *
 * <p>A file is an overlay, or a scenario that builds on a file which the experiment builds on too:
 * of that it is what it sets itself.
 */
@Kind("overlays")
public record OverlaysFactor(
    @Param(
        value = "What they are called together in points.csv; two such factors need two names",
        unit = TEXT,
        def = "with",
        role = CONSTANT,
        source = "the experiment's question")
    String name,

    @Param(
        value = "Overlays, or scenarios that build on the same one, relative to this file",
        unit = TEXT,
        def = "[]",
        role = CONSTANT,
        source = "the experiment's question")
    List<String> files,

    @Group("Levels told here, before those of files") List<OverlayLevel> levels)
    implements ListedFactor {
  /** The name that points have it under unless it is given another. */
  public static final String WITH = "with";

  public OverlaysFactor {
    files = List.copyOf(files);
    levels = List.copyOf(levels);
    if (files.isEmpty() && levels.isEmpty()) {
      throw new CrossParameterException("files", "no overlays", "at least one");
    }
    if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new CrossParameterException(
          "name", "\"" + name + "\" is no name", "small letters, digits and hyphens");
    }
  }

  /** The levels whose name another has already, by their places; none where all is well. */
  Map<String, String> doubled() {
    Map<String, String> doubled = new LinkedHashMap<>();
    Set<String> met = new HashSet<>();
    List<String> names = gridLevels();
    for (int i = 0; i < names.size(); i++) {
      if (!met.add(names.get(i))) {
        int file = i - levels.size();
        doubled.put(file < 0 ? "levels." + i : "files." + file, names.get(i));
      }
    }
    return doubled;
  }

  @Override
  public List<String> gridLevels() {
    return names(files, levels);
  }

  /** What each level sets; only of a factor whose files have been read. */
  public Map<String, List<String>> settings() {
    if (!files.isEmpty()) {
      throw new IllegalStateException("overlays that have not been read: " + files);
    }
    return levels.stream().collect(Collectors.toMap(OverlayLevel::name, OverlayLevel::set));
  }

  /** The same with files read: their levels come after those that are there. */
  OverlaysFactor read(List<OverlayLevel> ofFiles) {
    List<OverlayLevel> all = new ArrayList<>(levels);
    all.addAll(ofFiles);
    return new OverlaysFactor(name, List.of(), all);
  }

  /** The name of the level that a file is. */
  static String stem(String file) {
    return FileStem.of(file.replaceFirst(".*[/\\\\]", ""));
  }

  private static List<String> names(List<String> files, List<OverlayLevel> levels) {
    return Stream.concat(
            levels.stream().map(OverlayLevel::name), files.stream().map(OverlaysFactor::stem))
        .toList();
  }
}
