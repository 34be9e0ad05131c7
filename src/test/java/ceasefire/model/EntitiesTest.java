package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sim.engine.Steppable;

/** The lists of entities and of turns leave out nothing that has a state or acts. */
class EntitiesTest {
  static Stream<Entity> entities() {
    return Entities.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("entities")
  void describesTheFieldsThatAreThereAndAllThatChange(Entity entity) {
    List<String> described = Stream.concat(
            entity.state().stream().map(StateVariable::field), entity.derived().stream())
        .toList();
    assertThat(described).doesNotHaveDuplicates();
    assertThat(described)
        .as("fields of %s", entity.name())
        .isSubsetOf(names(entity.type(), field -> true))
        .containsAll(names(entity.type(), EntitiesTest::changes));
  }

  @Test
  void everyClassWithAChangingStateIsAnEntityOrABook() {
    List<Class<?>> known = Stream.concat(
            Entities.ALL.stream().map(Entity::type), Entities.BOOKS.stream())
        .toList();
    assertThat(classes().filter(type -> !names(type, EntitiesTest::isSet).isEmpty()))
        .isNotEmpty()
        .isSubsetOf(known);
  }

  @Test
  void everyAgentHasItsTurn() {
    List<Class<?>> acting =
        Arrays.stream(Turn.values()).<Class<?>>map(Turn::agent).toList();
    assertThat(acting).doesNotHaveDuplicates();
    assertThat(classes().filter(Steppable.class::isAssignableFrom))
        .containsExactlyInAnyOrderElementsOf(acting);
  }

  @Test
  void noTwoTurnsShareAnOrdering() {
    assertThat(Arrays.stream(Turn.values()).map(Turn::ordering)).isSorted().doesNotHaveDuplicates();
    assertThat(Turn.sequence(Turn.Rhythm.DAILY)).isNotNull();
  }

  private static Stream<Class<?>> classes() {
    return new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes"))
            .importPackages("ceasefire.model")
            .stream()
            .filter(type -> !type.isInterface() && !type.isRecord() && !type.isEnum())
            .map(JavaClass::reflect);
  }

  private static List<String> names(Class<?> type, Predicate<Field> wanted) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
        .filter(wanted)
        .map(Field::getName)
        .toList();
  }

  /** Whether a field is set anew, or is an array or a window of days whose content may be. */
  private static boolean changes(Field field) {
    return isSet(field) || field.getType().isArray() || field.getType() == RollingSum.class;
  }

  private static boolean isSet(Field field) {
    return !Modifier.isFinal(field.getModifiers());
  }
}
