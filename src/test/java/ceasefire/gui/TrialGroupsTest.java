package ceasefire.gui;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.gui.TrialGroups.Group;
import ceasefire.gui.TrialGroups.Picked;
import ceasefire.results.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stored trials by how they ended, the worst ends first, of one design point. */
class TrialGroupsTest {
  private static final String COLUMNS = """
      name,unit,kind,meaning
      outcome,,category,How it ended
      v_day,days,time-to-event,V
      w_day,days,time-to-event,W
      deaths_challenger,deaths,count,a
      deaths_host,deaths,count,b
      deaths_foreign,deaths,count,c
      km2_lost,km2,amount,d
      """;

  @TempDir
  Path folder;

  private List<Group> groups(String... rows) throws IOException {
    Files.writeString(folder.resolve("columns.csv"), COLUMNS);
    Files.writeString(
        folder.resolve("trials.csv"),
        "point,replicate,seed,status,reason,outcome,v_day,w_day,deaths_challenger,deaths_host,"
            + "deaths_foreign,km2_lost\n" + String.join("\n", rows) + "\n");
    return TrialGroups.of(new Subject.Stored(Dataset.read(folder), 1));
  }

  @Test
  void rareEndsComeFirstAndTheEarliestWithinThem() throws IOException {
    List<Group> groups = groups(
        "0000000000000001,0,00000000000000aa,ok,,held,40,,3,4,0,0",
        "0000000000000001,1,00000000000000ab,ok,,war_resumed,50,900,10,20,3,12.5",
        "0000000000000001,2,00000000000000ac,ok,,war_resumed,50,200,10,20,3,12.5",
        "0000000000000001,3,00000000000000ad,ok,,nuclear_use,50,700,1000,2000,300,800");
    assertThat(groups.stream().map(Group::title))
        .containsExactly(
            "The one in which nuclear weapons were used",
            "The two in which the war resumed",
            "The one in which the ceasefire held");
    assertThat(groups.get(1).trials())
        .containsExactly(new Picked(2, 50, 200, 33, 12.5), new Picked(1, 50, 900, 33, 12.5));
  }

  @Test
  void otherPointsAndTrialsWithoutAnEndAreLeftOut() throws IOException {
    List<Group> groups = groups(
        "0000000000000001,0,00000000000000aa,failed,it broke,,,,,,,",
        "0000000000000001,1,00000000000000ab,ok,,frozen,,,1,1,1,0",
        "0000000000000002,1,00000000000000ab,ok,,frozen,,,1,1,1,0");
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).trials()).extracting(Picked::replicate).containsExactly(1);
  }

  @Test
  void manyAreCountedInFigures() {
    var many = java.util.stream.IntStream.range(0, 1_234)
        .mapToObj(i -> new Picked(i, Double.NaN, Double.NaN, 0, 0))
        .toList();
    assertThat(new Group("settled", many).title())
        .isEqualTo("The 1,234 in which a settlement came into force");
  }
}
