package id.suarawarga.engine.forum;

/** What of the policy or the service an opinion is about (PermenPANRB 16/2017). */
public enum OpinionAspect {
  POLICY_DRAFT,
  APPLICATION,
  IMPACT,
  EVALUATION,
  PROBLEM
}
