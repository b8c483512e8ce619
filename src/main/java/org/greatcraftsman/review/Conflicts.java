package org.greatcraftsman.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.nomination.Nominations;
import org.greatcraftsman.nomination.NomineeCard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conflicts of interest: declared by an expert or the desk, or derived because expert and nominee
 * belong to the same unit or employer. A conflicted expert never gets the file.
 */
@Service
public class Conflicts {

  private final DeclaredConflicts declared;
  private final Experts experts;
  private final ReviewedFiles files;
  private final Nominations nominations;
  private final Proceedings proceedings;

  Conflicts(
      DeclaredConflicts declared,
      Experts experts,
      ReviewedFiles files,
      Nominations nominations,
      Proceedings proceedings) {
    this.declared = declared;
    this.experts = experts;
    this.files = files;
    this.nominations = nominations;
    this.proceedings = proceedings;
  }

  /**
   * Declares a conflict before the files are assigned; a second declaration changes nothing.
   *
   * @param file number of the nomination
   * @param expert user id of the expert
   * @param reason 5 to 500 characters
   * @param actor who declares it: the expert or the desk
   */
  @Transactional
  public void declare(String round, String file, String expert, String reason, String actor) {
    String why = Wording.reason(reason, "请写明回避的理由（5 至 500 字）。");
    proceedings.lock(round);
    if (files.existsByRound(round)) {
      throw new Refusal("评审材料已经分派，请由专家本人在打分任务中申请回避。");
    }
    if (experts.findById(expert).isEmpty()) {
      throw new Refusal("专家库里没有账号为“%s”的专家，请核对后重新填写。".formatted(expert));
    }
    add(round, nominations.card(file).number(), expert, why, actor);
  }

  void add(String round, String file, String expert, String reason, String actor) {
    if (declared.existsById(Assignment.id(file, expert))) {
      return;
    }
    declared.save(new Conflict(file, expert, reason, actor, proceedings.now()));
    proceedings.record(round, "review.conflict-declared", file, actor, Map.of("expert", expert));
  }

  /** For each file the members of the panel who have no conflict with its nominee. */
  SortedMap<String, Set<String>> eligible(Collection<String> numbers, List<Expert> panel) {
    Map<String, Set<String>> excluded =
        declared.findByFileIn(numbers).stream()
            .collect(groupingBy(Conflict::file, mapping(Conflict::expert, toSet())));
    SortedMap<String, Set<String>> eligible = new TreeMap<>();
    for (NomineeCard card : nominations.cards(numbers)) {
      Set<String> out = excluded.getOrDefault(card.number(), Set.of());
      eligible.put(
          card.number(),
          panel.stream()
              .filter(expert -> !out.contains(expert.userId()) && !belongTogether(expert, card))
              .map(Expert::userId)
              .collect(toSet()));
    }
    return eligible;
  }

  /** For each file the members of the panel whose fields its industry is one of. */
  Map<String, Set<String>> versed(Collection<String> numbers, List<Expert> panel) {
    return nominations.cards(numbers).stream()
        .collect(
            toMap(
                NomineeCard::number,
                card ->
                    panel.stream()
                        .filter(expert -> expert.industries().contains(card.industry()))
                        .map(Expert::userId)
                        .collect(toSet())));
  }

  private static boolean belongTogether(Expert expert, NomineeCard card) {
    return same(expert.unitCode(), card.unitCode()) || same(expert.employer(), card.employer());
  }

  private static boolean same(String one, String other) {
    return names(one) && names(other) && plain(one).equals(plain(other));
  }

  /** Whoever has no employer writes 无. */
  private static boolean names(String text) {
    return text != null && !plain(text).isEmpty() && !plain(text).equals("无");
  }

  /** Without the blanks and the full-width forms by which the same name is often typed. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
