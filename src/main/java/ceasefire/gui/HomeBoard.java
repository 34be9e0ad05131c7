package ceasefire.gui;

import ceasefire.model.Brigade.Phase;
import ceasefire.model.Scene;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All brigades by contributor and by where they are in their cycle, each a cell, five in a row. */
final class HomeBoard {
  private static final List<String> COLUMNS = List.of("deployed", "recover", "train", "home");
  private static final double NAME = 84;
  private static final double COLUMN = 49;
  private static final double CELL = 7.5;
  private static final double STEP = 9;
  private static final int IN_ROW = 5;
  private static final double HEAD = 15;
  private static final double COUNT = 13;
  private static final double BETWEEN = 5;

  private final Scene scene;
  private final double x;
  private final double y;
  private final List<Row> rows = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final double bottom;

  /** A contributor's row. */
  private record Row(int owner, double top, List<Integer> counts) {
    private Row {
      counts = List.copyOf(counts);
    }
  }

  /** A brigade's cell. */
  record Cell(int brigade, Rectangle2D box) {}

  /** Lays out the board with its upper left corner at a point. */
  HomeBoard(Scene scene, double x, double y) {
    this.scene = scene;
    this.x = x;
    this.y = y;
    double top = y + HEAD;
    for (int owner = 0; owner < scene.contributors().size(); owner++) {
      int[] counts = new int[COLUMNS.size()];
      for (int b = 0; b < scene.brigades().size(); b++) {
        if (scene.brigades().get(b).owner() == owner) {
          int column = column(scene.brigades().get(b).phase());
          int place = counts[column]++;
          int row = place / IN_ROW;
          cells.add(new Cell(
              b,
              new Rectangle2D.Double(
                  x + NAME + column * COLUMN + (place % IN_ROW) * STEP,
                  top + COUNT + row * STEP,
                  CELL,
                  CELL)));
        }
      }
      int most = 0;
      for (int count : counts) {
        most = Math.max(most, count);
      }
      if (most > 0) {
        rows.add(new Row(owner, top, Arrays.stream(counts).boxed().toList()));
        int lines = (most + IN_ROW - 1) / IN_ROW;
        top += COUNT + STEP * lines + BETWEEN;
      }
    }
    bottom = top;
  }

  private static int column(Phase phase) {
    return switch (phase) {
      case FORWARD, REAR, REINFORCING -> 0;
      case RECOVERING -> 1;
      case TRAINING -> 2;
      case HOME -> 3;
    };
  }

  double bottom() {
    return bottom;
  }

  List<Cell> cells() {
    return cells;
  }

  void paint(Graphics2D g) {
    g.setFont(MapStyle.SMALL);
    g.setColor(MapStyle.FAINT_INK);
    for (int c = 0; c < COLUMNS.size(); c++) {
      g.drawString(COLUMNS.get(c), (float) (x + NAME + c * COLUMN), (float) (y + 10));
    }
    List<String> codes = ContributorCodes.of(scene.contributors());
    for (Row row : rows) {
      var chip = new Rectangle2D.Double(x, row.top() + 1, 22, 14);
      Glyphs.chip(
          g, chip, MapStyle.hue(row.owner()), codes.get(row.owner()), Glyphs.ChipLook.SOLID);
      g.setColor(MapStyle.INK);
      g.setFont(MapStyle.SMALL);
      paintName(g, scene.contributors().get(row.owner()), row.top() + 12);
      for (int c = 0; c < COLUMNS.size(); c++) {
        if (row.counts().get(c) > 0) {
          g.setColor(MapStyle.INK);
          g.setFont(MapStyle.SMALL);
          g.drawString(String.valueOf(row.counts().get(c)), (float) (x + NAME + c * COLUMN), (float)
              (row.top() + 11));
        }
      }
    }
    for (Cell cell : cells) {
      Scene.Unit unit = scene.brigades().get(cell.brigade());
      Glyphs.chip(g, cell.box(), MapStyle.hue(unit.owner()), "", ChipPainter.look(unit));
    }
  }

  /** A name beside its chip, on two lines if it has two words. */
  private void paintName(Graphics2D g, String name, double baseline) {
    double left = x + 26;
    double room = NAME - 29;
    int space = name.indexOf(' ');
    if (space < 0 || MapStyle.width(name, MapStyle.SMALL) <= room) {
      g.drawString(MapStyle.fitted(name, MapStyle.SMALL, room), (float) left, (float) baseline);
      return;
    }
    g.drawString(
        MapStyle.fitted(name.substring(0, space), MapStyle.SMALL, room), (float) left, (float)
            (baseline - 4));
    g.drawString(
        MapStyle.fitted(name.substring(space + 1), MapStyle.SMALL, room), (float) left, (float)
            (baseline + 7));
  }
}
