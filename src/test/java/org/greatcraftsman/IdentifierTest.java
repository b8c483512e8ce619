package org.greatcraftsman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class IdentifierTest {

  private static final RoundId GCC2 = new RoundId("GCC2");
  private static final NominationNumber FIRST = new NominationNumber("GCC2-0001");
  private static final NominationNumber SECOND = new NominationNumber("GCC2-0002");

  private static final String MAPPING =
      """
      <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.1">
        <entity class="org.greatcraftsman.IdentifierTest$FileRow" name="FileRow" access="FIELD" metadata-complete="true">
          <attributes>
            <id name="number"/>
            <basic name="round"/>
          </attributes>
        </entity>
      </entity-mappings>
      """;

  static Stream<Function<String, Identifier>> constructors() {
    return Stream.of(NominationNumber::new, RoundId::new);
  }

  @ParameterizedTest
  @MethodSource("constructors")
  void theTextOfAnIdentifierIsItsValue(Function<String, Identifier> constructor) {
    Identifier identifier = constructor.apply("GCC2-0417");

    assertThat(identifier.value()).isEqualTo("GCC2-0417");
    assertThat(identifier.toString()).isEqualTo("GCC2-0417");
    assertThat(identifier.subSequence(0, 4)).isEqualTo("GCC2");
    assertThat("/candidates/" + identifier).isEqualTo("/candidates/GCC2-0417");
    assertThat("GCC2-0417".contentEquals(identifier)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("constructors")
  void blankTextIdentifiesNothing(Function<String, Identifier> constructor) {
    for (String blank : new String[] {null, "", " ", "\u3000"}) {
      assertThatThrownBy(() -> constructor.apply(blank))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat((Object) RoundId.ofNullable(" ")).isNull();
    assertThat((Object) NominationNumber.ofNullable(null)).isNull();
  }

  @Test
  void aNominationNumberNamesItsRound() {
    assertThat(new NominationNumber("GCC-2-0417").round()).hasValue(new RoundId("GCC-2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0417", "-0417", " -0417"})
  void aMalformedNominationNumberNamesNoRound(String malformed) {
    assertThat(new NominationNumber(malformed).round()).isEmpty();
  }

  @Test
  void identifiersAreTextInJson() throws Exception {
    ObjectMapper json = new ObjectMapper();
    Map<RoundId, NominationNumber> written = Map.of(GCC2, FIRST);

    String text = json.writeValueAsString(written);

    assertThat(text).isEqualTo("{\"GCC2\":\"GCC2-0001\"}");
    assertThat(json.readValue(text, new TypeReference<Map<RoundId, NominationNumber>>() {}))
        .isEqualTo(written);
  }

  @Test
  void hibernateAndJdbcStoreIdentifiersAsText() {
    JdbcDataSource database = new JdbcDataSource();
    database.setUrl("jdbc:h2:mem:identifiers;DB_CLOSE_DELAY=-1");
    Configuration configuration =
        new Configuration()
            .addInputStream(new ByteArrayInputStream(MAPPING.getBytes(StandardCharsets.UTF_8)));
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "create");
    JdbcClient jdbc = JdbcClient.create(database);

    try (SessionFactory factory = configuration.buildSessionFactory()) {
      factory.inTransaction(session -> persistTwo(session));
      factory.inTransaction(session -> assertFound(session));
    }

    assertThat(
            jdbc.sql("select number from FileRow where round is null").query(String.class).list())
        .containsExactly("GCC2-0002");
    assertThat(
            jdbc.sql("select * from FileRow where number in (:numbers)")
                .param("numbers", List.of(FIRST))
                .query(FileView.class)
                .single())
        .isEqualTo(new FileView(FIRST, GCC2));
    assertThat(
            jdbc.sql("select number from FileRow where round = ?")
                .param(GCC2)
                .query(NominationNumber.class)
                .list())
        .containsExactly(FIRST);
  }

  private static void persistTwo(Session session) {
    session.persist(new FileRow(FIRST, GCC2));
    session.persist(new FileRow(SECOND, null));
  }

  private static void assertFound(Session session) {
    assertThat(session.find(FileRow.class, FIRST).round.value()).isEqualTo("GCC2");
    assertThat(
            session
                .createQuery(
                    "select f.number from FileRow f where (:round is null or f.round = :round)"
                        + " and f.number in (:numbers) and f.number like 'GCC2-%'"
                        + " order by f.number desc",
                    NominationNumber.class)
                .setParameter("round", null)
                .setParameter("numbers", List.of(FIRST, SECOND))
                .list())
        .containsExactly(SECOND, FIRST);
    assertThat(
            session
                .createQuery(
                    "select f.number from FileRow f where f.round = :round", NominationNumber.class)
                .setParameter("round", GCC2)
                .list())
        .containsExactly(FIRST);
  }

  record FileView(NominationNumber number, RoundId round) {}

  /**
   * Mapped by {@link #MAPPING}: the tests of the office would take an annotated class for theirs.
   */
  static class FileRow {

    NominationNumber number;
    RoundId round;

    FileRow() {}

    FileRow(NominationNumber number, RoundId round) {
      this.number = number;
      this.round = round;
    }
  }
}
