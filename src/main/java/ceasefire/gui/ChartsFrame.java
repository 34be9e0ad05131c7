package ceasefire.gui;

import ceasefire.model.Brigade;
import ceasefire.model.CeasefireModel;
import ceasefire.model.Instruments;
import ceasefire.report.LiveChart;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jfree.chart.ChartPanel;

/** The window of charts that grow week by week while a trial is played. */
final class ChartsFrame implements TrialWatcher {
  private static final int WEEK_DAYS = 7;
  private static final int COLUMNS = 2;
  private static final int SMALLEST = 200;
  private static final int LARGEST = 4_000;
  private static final List<Brigade.Phase> PHASES = List.of(
      Brigade.Phase.FORWARD,
      Brigade.Phase.REAR,
      Brigade.Phase.REINFORCING,
      Brigade.Phase.RECOVERING,
      Brigade.Phase.TRAINING,
      Brigade.Phase.HOME);

  private final JFrame frame = new JFrame("Charts");
  private final LiveChart incidents;
  private final LiveChart ratio;
  private final LiveChart brigades;
  private final LiveChart gaps;
  private final LiveChart beliefs;
  private final LiveChart sanctions;
  private final long[] seen = new long[Instruments.CLASSES.size()];

  ChartsFrame(int horizonDays) {
    incidents = LiveChart.ofCounts(
        "Incidents per week, by class", "A week (log)", horizonDays, 10_000, Instruments.CLASSES);
    ratio = LiveChart.of(
        "Force balance in the worst sector",
        "Attackers to one",
        horizonDays,
        List.of("attackers to one defender"));
    brigades = LiveChart.ofWhole(
        "Foreign brigades, by phase",
        "Brigades",
        horizonDays,
        List.of("forward", "behind", "called in", "recovering", "training", "at home"));
    gaps = LiveChart.ofWhole(
        "Gaps: empty places, and home defence",
        "Brigades",
        horizonDays,
        List.of("places empty", "short of home-defence plans"));
    beliefs = LiveChart.ofShares(
        "Belief and resolve",
        "Level, 0 to 1",
        horizonDays,
        List.of("challenger's belief", "guarantors' resolve", "backstop"));
    sanctions = LiveChart.ofShares(
        "Sanctions and reconstitution",
        "Level, 0 to 1",
        horizonDays,
        List.of("sanctions pressure", "challenger's regional capability"));
    JPanel grid = Looks.white(new JPanel(new GridLayout(0, COLUMNS, 2, 2)));
    charts().forEach(chart -> grid.add(panel(chart)));
    grid.addComponentListener(new ComponentAdapter() {
      @Override
      public void componentResized(ComponentEvent resized) {
        int columns = grid.getWidth() > 2 * grid.getHeight() ? COLUMNS + 1 : COLUMNS;
        ((GridLayout) grid.getLayout()).setColumns(columns);
        grid.revalidate();
      }
    });
    frame.setContentPane(grid);
    frame.setMinimumSize(new Dimension(2 * SMALLEST, SMALLEST));
    frame.setSize(1_000, 780);
  }

  private static ChartPanel panel(LiveChart chart) {
    var panel = new ChartPanel(chart.chart());
    // Type keeps its size whatever the window's is.
    panel.setMinimumDrawWidth(SMALLEST);
    panel.setMinimumDrawHeight(SMALLEST / 2);
    panel.setMaximumDrawWidth(LARGEST);
    panel.setMaximumDrawHeight(LARGEST);
    panel.setMouseZoomable(false);
    return panel;
  }

  JFrame frame() {
    return frame;
  }

  /** The charts, row by row. */
  List<LiveChart> charts() {
    return List.of(incidents, ratio, brigades, gaps, beliefs, sanctions);
  }

  @Override
  public void opens(CeasefireModel model, int replicate) {
    java.util.Arrays.fill(seen, 0);
    SwingUtilities.invokeLater(() -> {
      charts().forEach(LiveChart::clear);
      frame.setTitle("Charts - trial " + replicate);
    });
  }

  @Override
  public void passes(CeasefireModel model) {
    int day = model.day();
    if (day % WEEK_DAYS != 0) {
      return;
    }
    var instruments = new Instruments(model);
    double[] week = new double[seen.length];
    for (int i = 0; i < week.length; i++) {
      long now = instruments.incidents(i);
      week[i] = now - seen[i];
      seen[i] = now;
    }
    double force = instruments.worstForceRatio();
    double[] phases = PHASES.stream().mapToDouble(instruments::brigades).toArray();
    double missing = instruments.missing();
    double home = instruments.homeGap();
    double belief = instruments.belief();
    double resolve = instruments.resolve();
    double backstop = instruments.backstop();
    double pressure = instruments.sanctions();
    double capability = instruments.regionalCapability();
    SwingUtilities.invokeLater(() -> {
      if (day > 0) {
        incidents.add(day, week);
      }
      ratio.add(day, force);
      brigades.add(day, phases);
      gaps.add(day, missing, home);
      beliefs.add(day, belief, resolve, backstop);
      sanctions.add(day, pressure, capability);
    });
  }
}
