package org.greatcraftsman.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.util.Arrays;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The endpoints of Camunda's REST API that act on jobs: they run, delay, suspend, delete or list
 * them, one by one or as a batch. The engine books a refused run as a failed one and so uses up the
 * retries of the job; these requests must not reach it unless an administrator sends them.
 *
 * <p>The patterns name no HTTP method and end in {@code **}, so that another method or a trailing
 * slash makes no difference.
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

  /** Matches a request to one of them. */
  static RequestMatcher matcher() {
    return new OrRequestMatcher(
        Arrays.stream(PATHS)
            .<RequestMatcher>map(path -> withDefaults().matcher(ENGINE + path))
            .toList());
  }
}
