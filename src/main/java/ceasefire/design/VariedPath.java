package ceasefire.design;

import ceasefire.param.Param;
import ceasefire.param.Role;
import ceasefire.param.Unit;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The path of the parameter that a factor varies. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@Param(
    value = "Path of the parameter",
    unit = Unit.TEXT,
    role = Role.CONSTANT,
    source = "the experiment's question")
@interface VariedPath {}
