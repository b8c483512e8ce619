package org.greatcraftsman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.office.DatabaseServer;
import org.greatcraftsman.office.HttpUser;
import org.greatcraftsman.office.TestDatabase;
import org.greatcraftsman.portal.FormParameters;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Variables;
import org.greatcraftsman.security.StaffGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many nominations a second clerks carry through every audit over HTTP, with the product and
 * with Camunda's own web-app starter: the same nine requests for a nomination (find, claim and
 * submit the task of each of three levels), the same diagram, decision table and forms, the same
 * kind of database, rights checked on both sides, full history on theirs.
 *
 * <p>Each side is an unpacked jar in a JVM of its own with the same options, pool and JDBC URL; the
 * clients of both are here. The nominations of a turn are handed in before the time of the nine
 * requests begins, because the product's form has no counterpart on the other side: there a request
 * starts the process and nothing is checked or stored. A further score, which has no aim, counts
 * that request too.
 */
class StockRestBench {

  /** Until the compilers of both JVMs rest. */
  private static final int WARM_UPS = 15;

  private static final int PAIRS = 9;
  private static final List<String> JVM = List.of("-Xmx1g");
  private static final String PASSWORD = "a long password";
  private static final String ADMINISTRATOR = "admin";
  private static final String ADMINISTRATOR_PASSWORD = "admin-of-the-benchmark";
  private static final String GRASSROOTS = StaffGroup.ofUnit("Q01J1");
  private static final String DISTRICT = StaffGroup.ofUnit("Q01");
  private static final String FEDERATION = StaffGroup.FEDERATION_OFFICE.id();
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void nominations() throws Exception {
    Path product = UnpackedJar.of(UnpackedJar.product()).onApplication(OpenRound.class);
    // Unpacked like ours: the engine's REST API looks services up, which is slow in a nested jar.
    Path stock = UnpackedJar.of(UnpackedJar.sibling("stock-webapp")).path();
    List<TestDatabase.Schema> schemas = new ArrayList<>();
    try (ServerJvm ours =
            server(
                product,
                schemas,
                List.of(
                    "--spring.profiles.active=" + (TestDatabase.isH2() ? "h2" : "mysql"),
                    "--craftsman.admin.password=" + ADMINISTRATOR_PASSWORD,
                    "--craftsman.keyset-file=" + folder.resolve("keyset.json"),
                    "--craftsman.keyset-create=true"));
        ServerJvm theirs = server(stock, schemas, List.of());
        ClerkThreads threads = new ClerkThreads()) {
      Side our = new ProductSide(ours);
      Side their = new StockSide(theirs);
      List<PairedBenchmark.Score> scores =
          PairedBenchmark.runAll(
              WARM_UPS,
              PAIRS,
              List.of(
                  "nominations/s",
                  "milliseconds of the server's processor time for a nomination",
                  "nominations/s; handed in and audited"),
              () -> our.turn(threads),
              () -> their.turn(threads));
      String database = TestDatabase.isH2() ? "" : ".server";
      BenchmarkSummary.write(
          "nomination.vs-stock-rest" + database, scores.get(0).withAim(">= 1.0"));
      BenchmarkSummary.write("nomination.vs-stock-rest.processor-time" + database, scores.get(1));
      BenchmarkSummary.write("nomination.vs-stock-rest.with-submission" + database, scores.get(2));
    } finally {
      schemas.forEach(schema -> schema.drop().run());
      DatabaseServer.stopEmbedded();
    }
  }

  private ServerJvm server(Path jar, List<TestDatabase.Schema> schemas, List<String> settings)
      throws IOException {
    String name = jar.getFileName().toString().replace(".jar", "");
    TestDatabase.Schema schema = schema(name);
    schemas.add(schema);
    ProcessBuilder command = UnpackedJar.java(JVM, jar, settings);
    command
        .environment()
        .putAll(
            Map.of(
                "SERVER_PORT", "0",
                // A turn of the other side may take longer than a server keeps an idle connection.
                "SERVER_TOMCAT_KEEPALIVETIMEOUT", "1h",
                "SPRING_DATASOURCE_URL", schema.url(),
                "SPRING_DATASOURCE_USERNAME", schema.user(),
                "SPRING_DATASOURCE_PASSWORD", schema.password()));
    return ServerJvm.start(command, UnpackedJar.BENCH.resolve(name + ".log"));
  }

  /** On H2 a file of its own with the settings of {@code application.yml}. */
  private TestDatabase.Schema schema(String name) {
    return TestDatabase.isH2()
        ? new TestDatabase.Schema(
            "jdbc:h2:file:"
                + folder.resolve(name)
                + ";WRITE_DELAY=0;LOCK_TIMEOUT=30000;QUERY_CACHE_SIZE=256;DB_CLOSE_ON_EXIT=FALSE",
            "sa",
            "",
            () -> {})
        : TestDatabase.createSchema();
  }

  /** One of the two servers with its clerks. */
  private abstract static class Side {

    private final ServerJvm server;
    private final HttpUser administrator;
    private final List<ClerkTeam> teams = new ArrayList<>();

    Side(ServerJvm server) {
      this.server = server;
      administrator = logIn(server.port(), ADMINISTRATOR, ADMINISTRATOR_PASSWORD);
      for (String group : List.of(GRASSROOTS, DISTRICT, FEDERATION)) {
        prepareGroup(group);
      }
      for (int i = 0; i < ClerkThreads.TEAMS; i++) {
        teams.add(
            new ClerkTeam(
                clerk("grassroots-" + i, GRASSROOTS),
                clerk("district-" + i, DISTRICT),
                clerk("federation-" + i, FEDERATION)));
      }
    }

    abstract HttpUser logIn(int port, String id, String password);

    abstract void prepareGroup(String group);

    /** Hands a nomination in; returns its number. */
    abstract String submit(KeepAliveConnection grassroots) throws IOException;

    /** Fields beside the decision by which the clerk of this level, from 0, agrees. */
    abstract String furtherFields(int level);

    /** Nominations a second, processor time for each in ms, and the first with the submission. */
    double[] turn(ClerkThreads threads) throws Exception {
      List<Deque<String>> numbers =
          teams.stream().<Deque<String>>map(team -> new ArrayDeque<>()).toList();
      double submission =
          threads.seconds(team -> numbers.get(team).add(submit(teams.get(team).connection())));
      Duration before = server.processorTime();
      double seconds = threads.seconds(team -> audit(teams.get(team), numbers.get(team).remove()));
      Duration processor = server.processorTime().minus(before);
      return new double[] {
        ClerkThreads.NOMINATIONS / seconds,
        (double) processor.toMillis() / ClerkThreads.NOMINATIONS,
        ClerkThreads.NOMINATIONS / (submission + seconds)
      };
    }

    private void audit(ClerkTeam team, String number) throws IOException {
      team.grassroots().agree(number, furtherFields(0));
      team.district().agree(number, furtherFields(1));
      team.federation().agree(number, furtherFields(2));
    }

    private AuditClerk clerk(String id, String group) {
      asAdministrator(
          "POST",
          "/user/create",
          """
          {"profile": {"id": "%1$s", "firstName": "%1$s", "lastName": "%1$s"},
           "credentials": {"password": "%2$s"}}\
          """
              .formatted(id, PASSWORD));
      asAdministrator("PUT", "/group/" + group + "/members/" + id, "{}");
      HttpUser browser = logIn(server.port(), id, PASSWORD);
      return new AuditClerk(id, new KeepAliveConnection(server.port(), browser));
    }

    void createGroup(String id) {
      asAdministrator(
          "POST", "/group/create", "{\"id\": \"%1$s\", \"name\": \"%1$s\"}".formatted(id));
    }

    boolean hasGroup(String id) {
      return administrator.get(HttpUser.ENGINE_API + "/group/" + id).statusCode() == 200;
    }

    void asAdministrator(String method, String path, String json) {
      HttpResponse<String> answer = administrator.send(method, HttpUser.ENGINE_API + path, json);
      assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isBetween(200, 204);
    }
  }

  /** A clerk of each level. */
  private record ClerkTeam(AuditClerk grassroots, AuditClerk district, AuditClerk federation) {

    KeepAliveConnection connection() {
      return grassroots.connection();
    }
  }

  private static final class ProductSide extends Side {

    private static final String ENTRY = "/desk/nominations/new";

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger rank = new AtomicInteger();

    ProductSide(ServerJvm server) {
      super(server);
    }

    @Override
    HttpUser logIn(int port, String id, String password) {
      return new HttpUser(port).logIn(id, password);
    }

    @Override
    void prepareGroup(String group) {
      if (!hasGroup(group)) {
        createGroup(group);
      }
    }

    @Override
    String submit(KeepAliveConnection grassroots) throws IOException {
      String page =
          grassroots.submitForm(
              ENTRY, FormParameters.of(SampleForms.byUnit(next.incrementAndGet())));
      return page.substring(page.lastIndexOf('/') + 1);
    }

    @Override
    String furtherFields(int level) {
      return level == 1
          ? ",\"rank\":{\"value\":%d,\"type\":\"Integer\"}".formatted(rank.incrementAndGet())
          : "";
    }
  }

  /** On this side the form carries the next step, which the product works out itself. */
  private static final class StockSide extends Side {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final List<Step> NEXT_STEPS =
        List.of(Step.UNIT, Step.FEDERATION, Step.RECOMMENDED);

    private final AtomicInteger next = new AtomicInteger();

    StockSide(ServerJvm server) {
      super(server);
    }

    @Override
    HttpUser logIn(int port, String id, String password) {
      HttpUser browser = new HttpUser(port);
      browser.get(TASKLIST);
      HttpResponse<String> answer =
          browser.upload(
              "/camunda/api/admin/auth/user/default/login/tasklist",
              "application/x-www-form-urlencoded",
              "username=%s&password=%s".formatted(id, password.replace(' ', '+')));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      // The login has begun a new session, which has no token yet.
      browser.get(TASKLIST);
      return browser;
    }

    /** The rights of the product's groups; the engine adds those for each task. */
    @Override
    void prepareGroup(String group) {
      createGroup(group);
      grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
      grant(
          group,
          Resources.PROCESS_DEFINITION,
          NominationAuditProcess.KEY,
          Permissions.READ,
          Permissions.CREATE_INSTANCE);
      grant(group, Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
    }

    private void grant(String group, Resources resource, String id, Permissions... permissions) {
      asAdministrator(
          "POST",
          "/authorization/create",
          """
          {"type": 1, "groupId": "%s", "resourceType": %d, "resourceId": "%s", "permissions": [%s]}\
          """
              .formatted(
                  group,
                  resource.resourceType(),
                  id,
                  Stream.of(permissions)
                      .map(permission -> '"' + permission.getName() + '"')
                      .collect(Collectors.joining(","))));
    }

    @Override
    String submit(KeepAliveConnection grassroots) throws IOException {
      String number = "GCC2-%06d".formatted(next.incrementAndGet());
      grassroots.post(
          HttpUser.ENGINE_API + "/process-definition/key/" + NominationAuditProcess.KEY + "/start",
          JSON.writeValueAsString(
              Map.of("businessKey", number, "variables", typed(BareEngine.variables()))));
      return number;
    }

    private static Map<String, Object> typed(Map<String, Object> variables) {
      Map<String, Object> typed = new HashMap<>();
      variables.forEach(
          (name, value) -> typed.put(name, value == null ? Map.of() : Map.of("value", value)));
      return typed;
    }

    @Override
    String furtherFields(int level) {
      return ",\"%s\":{\"value\":\"%s\",\"type\":\"String\"}%s"
          .formatted(
              Variables.STEP.name(),
              NEXT_STEPS.get(level).name(),
              level == 1 ? ",\"rank\":{\"value\":1,\"type\":\"Integer\"}" : "");
    }
  }
}
