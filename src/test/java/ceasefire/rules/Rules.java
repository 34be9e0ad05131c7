package ceasefire.rules;

import ceasefire.param.CrossParameterException;
import ceasefire.param.Param;
import ceasefire.param.ParameterSpace;
import ceasefire.param.Records;
import ceasefire.random.RandomStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Rules to test: with the declared defaults, with one component changed, or anywhere in range. */
final class Rules {
  /** Every record of parameters in the package. */
  static final List<Class<? extends Record>> ALL = List.of(
      Agreement.class,
      Aid.class,
      Arrival.class,
      Attacks.class,
      Attribution.class,
      Autonomy.class,
      BackstopCommitment.class,
      BattleTerms.class,
      BayesianBeliefs.class,
      BeliefPrior.class,
      BrigadeWeight.class,
      Brinkmanship.class,
      ClashRisk.class,
      Cohesion.class,
      Consent.class,
      ContestSuccess.class,
      Contribution.class,
      DealTerms.class,
      DoctrineEffect.class,
      Escalation.class,
      FireLevel.class,
      FlankChoice.class,
      ForcePosture.class,
      Grievance.class,
      GuarantorDecision.class,
      GuardrailEffect.class,
      Guardrails.class,
      HostArmy.class,
      IncidentClasses.class,
      Lanchester.class,
      LogitChallenger.class,
      MandateEffect.class,
      MandatePosture.class,
      Massing.class,
      Payoffs.class,
      PostureChange.class,
      PresenceEffect.class,
      Principals.class,
      ProspectChallenger.class,
      Punishment.class,
      Readiness.class,
      Reconstitution.class,
      ResponseDoctrine.class,
      Restraint.class,
      Revision.class,
      Rungs.class,
      Sanctions.class,
      SectoralTruce.class,
      SecurityArchitecture.class,
      ArchitectureEffect.class,
      SelfExciting.class,
      Settlement.class,
      Strikes.class,
      Talks.class,
      TalksPlan.class,
      TalksSteps.class,
      Tension.class,
      Threat.class,
      ThresholdChallenger.class,
      TripwirePosture.class,
      TruceTerms.class,
      Umbrella.class,
      Violations.class,
      Waiting.class,
      WarEconomy.class,
      ZoneEffect.class);

  private static final int TRIES = 1_000;

  private Rules() {}

  /** The rule with its declared defaults. */
  static <T extends Record> T of(Class<T> rule) {
    return ParameterSpace.of(rule).defaults();
  }

  /** The rule with its declared defaults but for one component. */
  static <T extends Record> T of(Class<T> rule, String component, Object value) {
    return with(of(rule), component, value);
  }

  /** The same rule but for one component; what its constructor throws is thrown. */
  static <T extends Record> T with(T rule, String component, Object value) {
    return Records.with(rule, component, value);
  }

  /** Another such rule, every number drawn from its declared range until they fit each other. */
  static <T extends Record> T anywhere(T rule, RandomStream random) {
    for (int i = 0; i < TRIES; i++) {
      try {
        return drawn(rule, random);
      } catch (CrossParameterException e) {
        continue;
      }
    }
    throw new IllegalStateException("no parameters of " + rule + " fit each other");
  }

  private static <T extends Record> T drawn(T defaults, RandomStream random) {
    Object[] values = Arrays.stream(defaults.getClass().getRecordComponents())
        .map(component -> draw(component, Records.read(component, defaults), random))
        .toArray();
    return Records.create(defaults, values);
  }

  private static Object draw(RecordComponent component, Object value, RandomStream random) {
    Param param = component.getAnnotation(Param.class);
    if (value instanceof Double) {
      return random.uniform(param.min(), param.max());
    }
    if (value instanceof Integer) {
      return (int) param.min() + random.nextInt((int) (param.max() - param.min()) + 1);
    }
    return value;
  }
}
