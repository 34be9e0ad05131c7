package ceasefire;

import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Words that names must do without. */
final class NameRules {
  private static final Set<String> BANNED =
      Set.of("Impl", "Abstract", "Base", "Manager", "Helper", "Util", "Utils", "Data", "Info");

  private NameRules() {}

  /** No type is called by a word that says nothing about it. */
  static ArchRule noBannedTypeNames() {
    var vague = DescribedPredicate.describe(
        "have one of the words " + BANNED + " in the name",
        (JavaClass c) -> words(c.getSimpleName()).anyMatch(BANNED::contains));
    return classes()
        .should(not(ArchCondition.from(vague)))
        .because("such a word says nothing about the type");
  }

  /** Accessors are bare; only methods that a library prescribes begin with get or set. */
  static ArchRule noBannedMethodPrefixes() {
    var prefixed = DescribedPredicate.describe(
        "begin with get or set",
        (JavaMethod m) -> m.getName().matches("[gs]et[A-Z].*") && !overridesForeign(m));
    return methods()
        .should(not(ArchCondition.from(prefixed)))
        .because("accessors are bare")
        .allowEmptyShould(true);
  }

  /** The camel-case words of a name. */
  static Stream<String> words(String name) {
    return Stream.of(name.split("(?<=[a-z0-9])(?=[A-Z])|_"));
  }

  private static boolean overridesForeign(JavaMethod method) {
    if (method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
      return true;
    }
    List<String> parameters =
        method.getRawParameterTypes().stream().map(JavaClass::getName).toList();
    JavaClass owner = method.getOwner();
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .filter(ancestor -> !ancestor.getPackageName().startsWith("ceasefire"))
        .anyMatch(ancestor -> ancestor
            .tryGetMethod(method.getName(), parameters.toArray(String[]::new))
            .isPresent());
  }
}
