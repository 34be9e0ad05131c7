package ceasefire.design;

import ceasefire.param.Param;
import ceasefire.param.Role;
import ceasefire.param.Unit;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The seed of a design that draws its points. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@Param(
    value = "Where chance starts: another seed, another sample",
    unit = Unit.NONE,
    def = "1",
    role = Role.CONSTANT,
    source = "arbitrary")
@interface SampleSeed {}
