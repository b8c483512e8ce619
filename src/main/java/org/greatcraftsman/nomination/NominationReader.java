package org.greatcraftsman.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.NominationFile.Nominator;
import org.greatcraftsman.nomination.form.FormRevisionRepository;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitService;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Reads nominations as cards, lists and files. A list takes a constant number of queries. */
@Component
class NominationReader {

  private final NominationFiles files;
  private final NominationSourceRepository sources;
  private final AuditRepository audits;
  private final AttachmentService attachments;
  private final NomineeCardReader cardReader;

  NominationReader(
      NominationFiles files,
      NominationSourceRepository sources,
      AuditRepository audits,
      AttachmentService attachments,
      NomineeCardReader cardReader) {
    this.files = files;
    this.sources = sources;
    this.audits = audits;
    this.attachments = attachments;
    this.cardReader = cardReader;
  }

  List<NomineeCard> cards(Collection<NominationNumber> numbers) {
    List<Nomination> found =
        numbers.isEmpty() ? List.of() : files.repository().findByNumberInOrderByNumber(numbers);
    return cardReader.cards(found);
  }

  /** Returns the recommended nominees of the round, by number. */
  List<RecommendedNominee> recommended(RoundId round) {
    List<Nomination> found =
        files
            .repository()
            .findByRoundNumberAndStatusOrderByNumber(round, NominationStatus.RECOMMENDED);
    List<NomineeCard> cards = cardReader.cards(found);
    return IntStream.range(0, found.size())
        .mapToObj(
            i -> new RecommendedNominee(cards.get(i), found.get(i).unitRank(), found.get(i).lot()))
        .toList();
  }

  NominationPage search(RoundId round, NominationQuery query, int page, int size) {
    Page<Nomination> found =
        files
            .repository()
            .search(
                round,
                query.unit(),
                query.status(),
                query.industry(),
                query.pattern(),
                PageRequest.of(Math.max(0, page), Math.min(500, Math.max(1, size))));
    return new NominationPage(
        lines(found.getContent()),
        found.getNumber(),
        found.getTotalPages(),
        found.getTotalElements());
  }

  NominationListEntry line(NominationNumber number) {
    return lines(List.of(files.get(number))).get(0);
  }

  private List<NominationListEntry> lines(List<Nomination> found) {
    List<NomineeCard> cards = cardReader.cards(found);
    return IntStream.range(0, found.size())
        .mapToObj(
            i -> {
              Nomination file = found.get(i);
              return new NominationListEntry(
                  cards.get(i), file.status(), file.channel(), file.unitRank(), file.receivedAt());
            })
        .toList();
  }

  NominationFile file(NominationNumber number) {
    Nomination file = files.get(number);
    FormRevisionRepository.FormRevision revision =
        files.formRevisions().read(number, file.revision()).masked();
    Map<UnitCode, Unit> units = cardReader.units();
    Map<Integer, NominationForm> added = files.formRevisions().mergedForms(number);
    List<Nominator> nominators =
        sources.of(number).stream()
            .map(
                entry ->
                    new Nominator(
                        entry.channel(),
                        units.get(entry.unit()).name(),
                        entry.recommender(),
                        entry.at(),
                        Optional.ofNullable(added.get(entry.seq()))))
            .toList();
    return new NominationFile(
        file.round(),
        lines(List.of(file)).get(0),
        file.revision(),
        revision.person(),
        revision.work(),
        revision.deeds(),
        revision.coSigners(),
        nominators,
        audits.of(number),
        attachments.of(number));
  }

  /** Returns the last revision of the form, masked and without the promise. */
  NominationForm form(NominationNumber number) {
    Nomination file = files.get(number);
    FormRevisionRepository.FormRevision revision =
        files.formRevisions().read(number, file.revision()).masked();
    NominationSourceRepository.NominationSource first = sources.of(number).get(0);
    return new NominationForm(
        first.requestKey(),
        revision.person(),
        revision.work(),
        revision.deeds(),
        new NominationForm.Recommendation(
            file.channel(),
            Objects.toString(file.unitCode(), null),
            Objects.toString(file.employerUnion(), null),
            first.recommender()),
        revision.coSigners(),
        false);
  }

  /** Reads nominee cards with the names of units, industries and job types. */
  @Component
  static class NomineeCardReader {

    private final UnitService units;
    private final RoundService rounds;

    NomineeCardReader(UnitService units, RoundService rounds) {
      this.units = units;
      this.rounds = rounds;
    }

    Map<UnitCode, Unit> units() {
      return units.byCode();
    }

    List<NomineeCard> cards(List<Nomination> files) {
      if (files.isEmpty()) {
        return List.of();
      }
      Map<UnitCode, Unit> byCode = units();
      Map<RoundId, RulePack> packs = new HashMap<>();
      return files.stream()
          .map(
              file ->
                  card(
                      file,
                      byCode.get(file.unitCode()),
                      packs.computeIfAbsent(file.round(), rounds::rules)))
          .toList();
    }

    private static NomineeCard card(Nomination file, Unit unit, RulePack rules) {
      return new NomineeCard(
          file.number(),
          file.name(),
          file.unitCode(),
          unit == null ? file.unitCode().value() : unit.name(),
          file.employer(),
          file.industry(),
          rules.industry(file.industry()).map(RulePack.Industry::name).orElse(file.industry()),
          file.jobType(),
          rules
              .job(file.industry(), file.jobType())
              .map(RulePack.JobType::name)
              .orElse(file.jobType()),
          file.frontline(),
          file.post(),
          file.summary(),
          file.skills());
    }
  }
}
