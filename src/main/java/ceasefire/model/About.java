package ceasefire.model;

import static ceasefire.param.Role.LABEL;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.Own;
import ceasefire.param.Param;

/** What a scenario file is about; every file says so itself. */
@Own
public record About(
    @Param(value = "Title", unit = TEXT, role = LABEL, source = "-")
    String title,

    @Param(value = "Question that the scenario answers", unit = TEXT, role = LABEL, source = "-")
    String question,

    @Param(value = "Where the scenario comes from", unit = TEXT, role = LABEL, source = "-")
    String source) {}
