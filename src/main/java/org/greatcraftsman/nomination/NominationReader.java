package org.greatcraftsman.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.greatcraftsman.nomination.NominationFile.Nominator;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.Units;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Reads the files for lists, cards and auditors: a list costs the same few queries at any length.
 */
@Component
class NominationReader {

  private final Files files;
  private final Sources sources;
  private final AuditBook book;
  private final Attachments attachments;
  private final Names names;

  NominationReader(
      Files files, Sources sources, AuditBook book, Attachments attachments, Names names) {
    this.files = files;
    this.sources = sources;
    this.book = book;
    this.attachments = attachments;
    this.names = names;
  }

  List<NomineeCard> cards(Collection<String> numbers) {
    List<Nomination> found =
        numbers.isEmpty() ? List.of() : files.all().findByNumberInOrderByNumber(numbers);
    return names.cards(found);
  }

  NominationPage search(String round, NominationQuery query, int page, int size) {
    Page<Nomination> found =
        files
            .all()
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

  NominationLine line(String number) {
    return lines(List.of(files.get(number))).get(0);
  }

  private List<NominationLine> lines(List<Nomination> found) {
    List<NomineeCard> cards = names.cards(found);
    return IntStream.range(0, found.size())
        .mapToObj(
            i -> {
              Nomination file = found.get(i);
              return new NominationLine(
                  cards.get(i), file.status(), file.channel(), file.unitRank(), file.receivedAt());
            })
        .toList();
  }

  NominationFile file(String number) {
    Nomination file = files.get(number);
    FormSheets.Sheet sheet = files.sheets().read(number, file.revision()).masked();
    Map<String, Unit> units = names.units();
    List<Nominator> nominators =
        sources.of(number).stream()
            .map(
                entry ->
                    new Nominator(
                        entry.channel(),
                        units.get(entry.unit()).name(),
                        entry.recommender(),
                        entry.at()))
            .toList();
    return new NominationFile(
        file.round(),
        lines(List.of(file)).get(0),
        file.revision(),
        sheet.person(),
        sheet.work(),
        sheet.deeds(),
        sheet.coSigners(),
        nominators,
        book.of(number),
        attachments.of(number));
  }

  /** The form as it was written last, masked; the promise is to be given anew. */
  NominationForm form(String number) {
    Nomination file = files.get(number);
    FormSheets.Sheet sheet = files.sheets().read(number, file.revision()).masked();
    Sources.Entry first = sources.of(number).get(0);
    return new NominationForm(
        first.requestKey(),
        sheet.person(),
        sheet.work(),
        sheet.deeds(),
        new NominationForm.Recommendation(
            file.channel(), file.unitCode(), file.employerUnion(), first.recommender()),
        sheet.coSigners(),
        false);
  }

  /** The names of units, industries and job types. */
  @Component
  static class Names {

    private final Units units;
    private final Rounds rounds;

    Names(Units units, Rounds rounds) {
      this.units = units;
      this.rounds = rounds;
    }

    Map<String, Unit> units() {
      return units.byCode();
    }

    List<NomineeCard> cards(List<Nomination> files) {
      if (files.isEmpty()) {
        return List.of();
      }
      Map<String, Unit> byCode = units();
      Map<String, RulePack> packs = new HashMap<>();
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
          unit == null ? file.unitCode() : unit.name(),
          file.employer(),
          file.industry(),
          rules.industry(file.industry()).map(RulePack.Industry::name).orElse(file.industry()),
          file.jobType(),
          rules.job(file.industry(), file.jobType()).map(RulePack.Job::name).orElse(file.jobType()),
          file.frontline(),
          file.post(),
          file.summary(),
          file.skills());
    }
  }
}
