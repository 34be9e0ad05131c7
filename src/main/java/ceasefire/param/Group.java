package ceasefire.param;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a record component that is a group of parameters, a choice or a list of groups. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Group {
  /** What the group stands for. */
  String value();

  /** For a choice: the kind taken when a file names none. */
  String kind() default "";

  /** For a choice: who makes it. */
  Role role() default Role.UNCERTAINTY;

  /** For a choice: where its default kind comes from. */
  String source() default "assumed";

  /** For a list: the fewest elements allowed; a list that may be empty is empty by default. */
  int min() default 0;

  /** For a list: the most elements allowed. */
  int max() default Integer.MAX_VALUE;
}
