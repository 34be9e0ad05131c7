package ceasefire.design;

import ceasefire.param.Param;
import ceasefire.param.Role;
import ceasefire.param.Unit;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whether a factor has whole values only. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@Param(
    value = "Whether values are rounded to whole numbers, as those of a whole parameter are",
    unit = Unit.FLAG,
    def = "false",
    role = Role.CONSTANT,
    source = "follows from the parameter")
@interface WholeValues {}
