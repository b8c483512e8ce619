package org.greatcraftsman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.greatcraftsman.office.HttpUser;

/** A clerk who works off audits over HTTP as Tasklist does: finds the task, claims it, submits. */
final class AuditClerk {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String id;
  private final KeepAliveConnection connection;

  /**
   * @param connection of this clerk, who has logged in
   */
  AuditClerk(String id, KeepAliveConnection connection) {
    this.id = id;
    this.connection = connection;
  }

  /**
   * Agrees to this nomination, whose one task this clerk's group may claim.
   *
   * @param more further fields of the form, as JSON that begins with a comma; or empty
   */
  void agree(String number, String more) throws IOException {
    JsonNode found =
        JSON.readTree(
            connection.post(
                HttpUser.ENGINE_API + "/task?maxResults=10",
                "{\"processInstanceBusinessKey\":\"" + number + "\"}"));
    String task = HttpUser.ENGINE_API + "/task/" + found.get(0).get("id").asText();
    connection.post(task + "/claim", "{\"userId\":\"" + id + "\"}");
    connection.post(
        task + "/submit-form",
        "{\"variables\":{\"decision\":{\"value\":\"AGREED\",\"type\":\"String\"}" + more + "}}");
  }

  KeepAliveConnection connection() {
    return connection;
  }
}
