package ceasefire.param;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a parameter, once: everything that shows, reads or checks it derives from this.
 *
 * <p>A component that several records have alike carries an annotation that carries this.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Param {
  /** The text of {@link #def} that marks a parameter without default. */
  String REQUIRED = "";

  /** Its meaning, as a noun phrase that a reader of a table understands. */
  String value();

  /** Its unit. */
  Unit unit();

  /** The smallest number allowed, in a list the smallest element; of a date the first year. */
  double min() default Double.NEGATIVE_INFINITY;

  /** The largest number allowed, in a list the largest element; of a date the last year. */
  double max() default Double.POSITIVE_INFINITY;

  /**
   * Its default as it would stand in YAML; {@link #REQUIRED} where a file must give it. Only a text
   * whose default is {@code ""}, with the quotes, may be blank.
   */
  String def() default REQUIRED;

  /** Who sets it: planners, nature or the modeller. */
  Role role();

  /** Where the default and the range come from. */
  String source() default "assumed";
}
