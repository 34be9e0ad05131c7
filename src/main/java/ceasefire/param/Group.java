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
}
