package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.param.Param;
import ceasefire.random.RandomStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every rule can be had with its declared defaults and anywhere in its declared ranges. */
class RulesTest {
  static final List<Class<? extends Record>> ALL = Rules.ALL;

  @Test
  void everyRuleOfThePackageIsListed() throws IOException {
    var declared = new ArrayList<String>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/ceasefire/rules"))) {
      for (Path file : files.toList()) {
        if (Files.readString(file).contains("@Param(")) {
          declared.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    assertThat(ALL.stream().map(Class::getSimpleName))
        .containsExactlyInAnyOrderElementsOf(declared);
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void defaultsFitEachOther(Class<? extends Record> rule) {
    Record defaults = Rules.of(rule);
    assertThat(defaults).isInstanceOf(rule);
    assertThat(Rules.anywhere(defaults, RandomStream.named(1, "anywhere"))).isInstanceOf(rule);
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void everyComponentIsAParameter(Class<? extends Record> rule) {
    assertThat(Arrays.stream(rule.getRecordComponents()))
        .allSatisfy(
            component -> assertThat(component.getAnnotation(Param.class)).isNotNull());
  }

  @Test
  void oneComponentCanBeChanged() {
    assertThat(Rules.of(Threat.class, "fear", 1.25).fear()).isEqualTo(1.25);
    assertThatThrownBy(() -> Rules.of(Threat.class, "greeed", 1.0)).hasMessageContaining("greeed");
  }
}
