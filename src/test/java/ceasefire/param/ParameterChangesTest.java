package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParameterChangesTest {
  @Test
  void tellsWhatDiffers() {
    String there = "a: 1\ngroup:\n  b: x\n  list: [1, 2, 3]\n  gone: \"y\"\n";
    String here = "group:\n  list: [1, 5]\n  b: \"x\"\n  kind: z\na: 1\n";
    assertThat(ParameterChanges.between(there, here))
        .containsExactly(
            "group.list.1: 2 there, 5 here",
            "group.list.2: 3 there, nothing here",
            "group.gone: y there, nothing here",
            "group.kind: nothing there, z here");
    assertThat(ParameterChanges.between(there, there)).isEmpty();
  }

  /** A folder may hold anything. */
  @Test
  void textThatIsNoYamlHasNothing() {
    assertThat(ParameterChanges.between("a: [", "a: 1"))
        .containsExactly("a: nothing there, 1 here");
    assertThat(ParameterChanges.between("", "")).isEmpty();
  }
}
