package org.greatcraftsman.nomination.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.nomination.form.NominationForm.CoSigner;
import org.greatcraftsman.nomination.form.NominationForm.Deeds;
import org.greatcraftsman.nomination.form.NominationForm.Person;
import org.greatcraftsman.nomination.form.NominationForm.Recommendation;
import org.greatcraftsman.nomination.form.NominationForm.Work;
import org.greatcraftsman.security.Masked;
import org.greatcraftsman.security.PersonalDataCipher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Repository of the nomination forms; each correction is a new revision. The personal data of
 * nominee and co-signers is encrypted.
 */
@Repository
public class FormRevisionRepository {

  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private final JdbcTemplate jdbc;
  private final PersonalDataCipher personalData;

  FormRevisionRepository(JdbcTemplate jdbc, PersonalDataCipher personalData) {
    this.jdbc = jdbc;
    this.personalData = personalData;
  }

  /** Stores a form as this revision of the nomination. */
  public void write(
      NominationNumber number, int revision, NominationForm form, String actor, Instant at) {
    jdbc.update(
        "insert into nomination_form (number, revision, person_encrypted, content, written_at,"
            + " written_by) values (?, ?, ?, ?, ?, ?)",
        number,
        revision,
        personalData.encrypt(json(form.person())),
        json(new UnencryptedContent(form.work(), form.deeds())),
        at.toEpochMilli(),
        actor);
    List<CoSigner> signers = form.coSigners();
    jdbc.batchUpdate(
        "insert into nomination_cosigner (number, revision, seq, name_encrypted, phone_encrypted,"
            + " phone_fingerprint) values (?, ?, ?, ?, ?, ?)",
        IntStream.range(0, signers.size())
            .mapToObj(
                i ->
                    new Object[] {
                      number,
                      revision,
                      i + 1,
                      personalData.encrypt(signers.get(i).name()),
                      personalData.encrypt(signers.get(i).phone()),
                      personalData.fingerprint(signers.get(i).phone())
                    })
            .toList());
  }

  /**
   * Returns a revision with unmasked ID number and phone numbers, which must not leave the module.
   */
  public FormRevision read(NominationNumber number, int revision) {
    UnencryptedContent content =
        value(
            jdbc.queryForObject(
                "select content from nomination_form where number = ? and revision = ?",
                String.class,
                number,
                revision),
            UnencryptedContent.class);
    Person person =
        value(
            personalData.decrypt(
                jdbc.queryForObject(
                    "select person_encrypted from nomination_form where number = ? and revision ="
                        + " ?",
                    String.class,
                    number,
                    revision)),
            Person.class);
    List<CoSigner> signers =
        jdbc.query(
            "select name_encrypted, phone_encrypted from nomination_cosigner"
                + " where number = ? and revision = ? order by seq",
            (row, n) ->
                new CoSigner(
                    personalData.decrypt(row.getString("name_encrypted")),
                    personalData.decrypt(row.getString("phone_encrypted"))),
            number,
            revision);
    return new FormRevision(person, content.work(), content.deeds(), signers);
  }

  /** Stores the form of a merged source under the source's number in the file. */
  public void writeMergedForm(NominationNumber number, int seq, NominationForm form) {
    jdbc.update(
        "insert into nomination_source_form (number, seq, people_encrypted, content)"
            + " values (?, ?, ?, ?)",
        number,
        seq,
        personalData.encrypt(json(new People(form.person(), form.coSigners()))),
        json(new MergedContent(form.work(), form.deeds(), form.recommendation())));
  }

  /** Returns the masked forms of the merged sources of a file, by the source's number. */
  public Map<Integer, NominationForm> mergedForms(NominationNumber number) {
    Map<Integer, NominationForm> forms = new HashMap<>();
    jdbc.query(
        "select seq, people_encrypted, content from nomination_source_form where number = ?",
        row -> {
          People people =
              value(personalData.decrypt(row.getString("people_encrypted")), People.class);
          MergedContent merged = value(row.getString("content"), MergedContent.class);
          FormRevision sheet =
              new FormRevision(people.person(), merged.work(), merged.deeds(), people.coSigners())
                  .masked();
          forms.put(
              row.getInt("seq"),
              new NominationForm(
                  null,
                  sheet.person(),
                  sheet.work(),
                  sheet.deeds(),
                  merged.recommendation(),
                  sheet.coSigners(),
                  true));
        },
        number);
    return forms;
  }

  private static String json(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException notWritable) {
      throw new IllegalStateException("a form cannot be written", notWritable);
    }
  }

  private static <T> T value(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException notReadable) {
      throw new IllegalStateException("a stored form cannot be read", notReadable);
    }
  }

  private record UnencryptedContent(Work work, Deeds deeds) {}

  private record People(Person person, List<CoSigner> coSigners) {}

  private record MergedContent(Work work, Deeds deeds, Recommendation recommendation) {}

  /** The content of a revision. */
  public record FormRevision(Person person, Work work, Deeds deeds, List<CoSigner> coSigners) {

    /** Returns the form with each masked value replaced by the value of this revision. */
    public NominationForm unmask(NominationForm form) {
      Person written = form.person();
      if (written == null) {
        return form;
      }
      Person restored =
          new Person(
              written.name(),
              written.sex(),
              written.ethnicity(),
              written.birthMonth(),
              written.politicalStatus(),
              written.education(),
              Masked.idNumber(person.idNumber()).equals(written.idNumber())
                  ? person.idNumber()
                  : written.idNumber(),
              restored(written.phone(), person.phone()));
      List<CoSigner> signers =
          form.coSigners().stream()
              .map(signer -> new CoSigner(signer.name(), phoneOf(signer)))
              .toList();
      return new NominationForm(
          form.requestKey(),
          restored,
          form.work(),
          form.deeds(),
          form.recommendation(),
          signers,
          form.promised());
    }

    private String phoneOf(CoSigner written) {
      return coSigners.stream()
          .filter(known -> known.name().equals(written.name()))
          .map(CoSigner::phone)
          .filter(phone -> Masked.phone(phone).equals(written.phone()))
          .findFirst()
          .orElse(written.phone());
    }

    private static String restored(String written, String known) {
      return Masked.phone(known).equals(written) ? known : written;
    }

    /** Returns the revision with ID number and phone numbers masked, as an auditor sees it. */
    public FormRevision masked() {
      return new FormRevision(
          new Person(
              person.name(),
              person.sex(),
              person.ethnicity(),
              person.birthMonth(),
              person.politicalStatus(),
              person.education(),
              Masked.idNumber(person.idNumber()),
              Masked.phone(person.phone())),
          work,
          deeds,
          coSigners.stream().map(s -> new CoSigner(s.name(), Masked.phone(s.phone()))).toList());
    }
  }
}
