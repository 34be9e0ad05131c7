package ceasefire.design;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.COUNT;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Kind;
import ceasefire.param.Param;
import ceasefire.random.Functions;
import java.util.ArrayList;
import java.util.List;

/**
 * A numeric parameter that varies between two ends: at levels, or evenly where none are asked for.
 */
@Kind("range")
public record RangeFactor(
    @VariedPath String path,

    @SmallestValue double from,

    @LargestValue double to,

    @Param(
        value = "Number of levels, both ends among them; 0 for any value between, or for every"
            + " whole number",
        unit = COUNT,
        min = 0,
        max = 100_000,
        def = "0",
        role = CONSTANT,
        source = "the experiment's question")
    int levels,

    @Param(
        value = "How the levels lie between the ends; those of a whole parameter are whole",
        unit = CHOICE,
        def = "linear",
        role = CONSTANT,
        source = "the experiment's question")
    RangeScale scale,

    @WholeValues boolean whole)
    implements NumberFactor {

  public RangeFactor {
    whole = whole || scale == RangeScale.INTEGER;
    Bounds.check("from", from, "to", to, whole);
    if (scale == RangeScale.LOG) {
      Bounds.checkPositive("from", from);
    }
    if (levels == 1) {
      throw new CrossParameterException("levels", "1 level of a range", "at least 2, or 0");
    }
    if (whole && levels > to - from + 1) {
      throw new CrossParameterException(
          "levels", levels + " levels, but there are fewer whole numbers", "no more than those");
    }
  }

  @Override
  public double low() {
    return from;
  }

  @Override
  public double high() {
    return to;
  }

  @Override
  public RangeFactor ofWholeNumbers() {
    return new RangeFactor(path, from, to, levels, scale, true);
  }

  @Override
  public List<String> gridLevels() {
    int n = levels > 0 || !whole ? levels : (int) StrictMath.min(to - from + 1, Integer.MAX_VALUE);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String level = text(i == n - 1 ? to : between((double) i / (n - 1)));
      if (texts.isEmpty() || !texts.get(texts.size() - 1).equals(level)) {
        texts.add(level);
      }
    }
    return texts;
  }

  @Override
  public String at(double share) {
    return levels > 0 ? Levels.at(gridLevels(), share) : text(quantile(share));
  }

  @Override
  public boolean logarithmic() {
    return scale == RangeScale.LOG;
  }

  @Override
  public double quantile(double share) {
    return logarithmic() ? between(share) : Bounds.linear(from, to, whole, share);
  }

  private double between(double share) {
    return logarithmic()
        ? from * Functions.exp(share * Functions.log(to / from))
        : from + share * (to - from);
  }
}
