package ceasefire.design;

import ceasefire.param.Param;
import ceasefire.param.Role;
import ceasefire.param.Unit;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many points a design draws. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@Param(
    value = "Number of points",
    unit = Unit.COUNT,
    min = 1,
    max = 1_000_000,
    role = Role.CONSTANT,
    source = "the experiment's question")
@interface SampleSize {}
