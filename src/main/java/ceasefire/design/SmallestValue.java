package ceasefire.design;

import ceasefire.param.Param;
import ceasefire.param.Role;
import ceasefire.param.Unit;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The lower end of a factor. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@Param(
    value = "Smallest value",
    unit = Unit.NONE,
    role = Role.CONSTANT,
    source = "the experiment's question")
@interface SmallestValue {}
