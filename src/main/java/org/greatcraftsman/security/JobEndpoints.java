package org.greatcraftsman.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.util.Arrays;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The endpoints of Camunda's REST API that act on jobs: they execute, delay, suspend, delete or
 * list jobs, individually or in batches. The engine counts an execution that it denies as a failed
 * one, which decrements the job's retries. Only requests of administrators may therefore reach it.
 *
 * <p>The patterns match every HTTP method and end in {@code **}, so that neither another method nor
 * a trailing slash bypasses them.
 */
final class JobEndpoints {

  private static final String ENGINE = "/camunda/api/engine/engine/{engine}/";

  private static final String[] PATHS = {
    "job/**",
    "job-definition/**",
    "batch/**",
    "history/batch/**",
    "history/cleanup/**",
    "history/job-log/**",
    "migration/**",
    "modification/**",
    "external-task/retries/**",
    "external-task/retries-async/**",
    "external-task/{id}/retries/**",
    "process-definition/suspended/**",
    "process-definition/{id}/suspended/**",
    "process-definition/key/{key}/suspended/**",
    "process-definition/key/{key}/tenant-id/{tenant}/suspended/**",
    "process-definition/{id}/restart-async/**",
    "process-definition/key/{key}/restart-async/**",
    "process-definition/key/{key}/tenant-id/{tenant}/restart-async/**",
    "process-instance/suspended/**",
    "process-instance/suspended-async/**",
    "process-instance/{id}/suspended/**",
    "process-instance/{id}/modification-async/**",
    "process-instance/job-retries/**",
    "process-instance/job-retries-historic-query-based/**",
    "process-instance/delete/**",
    "process-instance/delete-historic-query-based/**",
    "process-instance/message-async/**",
    "process-instance/variables-async/**",
    "history/process-instance/delete/**",
    "history/process-instance/set-removal-time/**",
    "history/decision-instance/delete/**",
    "history/decision-instance/set-removal-time/**"
  };

  private JobEndpoints() {}

  /** Returns a matcher for requests to these endpoints. */
  static RequestMatcher matcher() {
    return new OrRequestMatcher(
        Arrays.stream(PATHS)
            .<RequestMatcher>map(path -> withDefaults().matcher(ENGINE + path))
            .toList());
  }
}
