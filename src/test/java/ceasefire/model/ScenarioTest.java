package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.param.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scenario refuses, and in which words. */
class ScenarioTest {
  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "2201-01-01", "0026-01-01"})
  void datesOutOfReachAreRefused(String date) {
    assertThatThrownBy(() -> Scenarios.shipped("no-force", "start-date=" + date))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("start-date")
        .hasMessageContaining(date + " is out of range")
        .hasMessageContaining("a date from 1900-01-01 to 2200-12-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2200-12-31"})
  void datesAtTheEdgeAreNot(String date) {
    assertThat(Scenarios.shipped("no-force", "start-date=" + date).startDate()).hasToString(date);
  }

  /** Not that the shares add up to too much: what they add up to, and whose they are. */
  @Test
  void sharesThatAddUpToTooMuchAreTold() {
    assertThatThrownBy(() -> Scenarios.shipped("no-force", "guarantors.1.sanctions-share=0.95"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("add up to 1.")
        .hasMessageContaining("0.95 of France")
        .hasMessageContaining("at most 1");
  }

  /** A change of a lever asks for no more brigades than there are either. */
  @ParameterizedTest
  @ValueSource(strings = {"brigades-forward", "second-echelon"})
  void changesThatNoPoolCanServeAreRefused(String lever) {
    assertThatThrownBy(() -> Scenarios.shipped(
            "force-150k-backstop",
            "posture.second-echelon.brigades=38",
            "posture.changes=[{lever: monitors, to: 0}, {lever: " + lever + ", to: 5}]"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("posture.changes.1.to")
        .hasMessageContaining("190 brigades are more than the 68 that all guarantors own");
  }

  @Test
  void aLineWithoutHeatIsTold() {
    assertThatThrownBy(() -> Scenarios.shipped(
            "no-force",
            "line.sectors=[{name: a, length: 10, heat: 0}, {name: b, length: 10, heat: 0}]"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("it is 0 in all 2 sectors of 2 that are not closed");
  }
}
