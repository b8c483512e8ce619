package org.greatcraftsman.panel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.greatcraftsman.nomination.NominationFile;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.nomination.form.NominationForm;

/**
 * Detects conflicts of interest between one expert and one nominee from the expert's entry in the
 * pool and the nominee's file. If a name and an employer (or an organisation) match, there is a
 * conflict. If only a name matches, there may be one, and the desk decides.
 */
final class ConflictDetector {

  private static final int SHORTEST_NAME = 2;

  private final Expert expert;
  private final NominationFile file;
  private final List<Relationship> relationships;

  /**
   * @param since relationships that ended before this year are ignored
   */
  ConflictDetector(Expert expert, NominationFile file, int since) {
    this.expert = expert;
    this.file = file;
    this.relationships =
        expert.relationships().stream()
            .filter(relationship -> relationship.isRelevantSince(since))
            .toList();
  }

  /** Returns why there is a conflict, in Chinese; empty if none can be derived. */
  Optional<String> conflict() {
    NomineeCard card = file.line().card();
    if (sameName(expert.unitCode(), card.unitCode().value())) {
      return Optional.of("与人选同属一个推荐单位");
    }
    if (sameName(expert.employer(), card.employer())) {
      return Optional.of("与人选同一工作单位");
    }
    if (recommends(expert.employer())) {
      return Optional.of("所在单位推荐该人选");
    }
    return relationships.stream()
        .filter(relationship -> isConflict(relationship, card))
        .findFirst()
        .map(ConflictDetector::describe);
  }

  /** Returns the facts that the desk should check, in Chinese; empty if there are none. */
  List<String> hints() {
    NomineeCard card = file.line().card();
    List<String> hints = new ArrayList<>();
    relationships.stream()
        .filter(
            relationship ->
                relationship.kind().isPersonal() && sameName(relationship.person(), card.name()))
        .filter(relationship -> !isConflict(relationship, card))
        .forEach(relationship -> hints.add("登记的" + relationship.kind().label() + "与人选同名"));
    if (normalized(expert.name()).length() >= SHORTEST_NAME) {
      texts()
          .forEach(
              (title, text) -> {
                if (text != null && normalized(text).contains(normalized(expert.name()))) {
                  hints.add("“" + title + "”中出现专家的姓名");
                }
              });
    }
    if (file.coSigners().stream().anyMatch(signer -> sameName(signer.name(), expert.name()))) {
      hints.add("联名推荐人中有人与专家同名");
    }
    return hints;
  }

  private boolean isConflict(Relationship relationship, NomineeCard card) {
    return switch (relationship.kind()) {
      case EMPLOYER -> sameName(relationship.organisation(), card.employer());
      case SOCIETY -> recommends(relationship.organisation());
      default ->
          sameName(relationship.person(), card.name())
              && sameName(relationship.organisation(), card.employer());
    };
  }

  private static String describe(Relationship relationship) {
    return switch (relationship.kind()) {
      case EMPLOYER -> "曾在人选的工作单位任职";
      case SOCIETY -> "在推荐该人选的学会、协会任职";
      case KIN -> "与人选是亲属";
      case MASTER -> "人选是其师傅";
      case APPRENTICE -> "人选是其徒弟";
      case CO_INVENTOR -> "与人选合作发明";
    };
  }

  private boolean recommends(String organisation) {
    return file.sources().stream()
        .flatMap(source -> Stream.of(source.recommender(), source.unitName()))
        .anyMatch(recommender -> sameName(organisation, recommender));
  }

  private Map<String, String> texts() {
    NominationForm.Deeds deeds = file.deeds();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("简历", deeds.resume());
    texts.put("专利、工法、标准", deeds.patents());
    texts.put("绝技绝活", deeds.skills());
    texts.put("技术创新", deeds.innovation());
    texts.put("带徒传艺", deeds.apprentices());
    texts.put("竞赛名次", deeds.competitions());
    texts.put("简要事迹", deeds.summary());
    texts.put("主要事迹", deeds.story());
    return texts;
  }

  private static boolean sameName(String one, String other) {
    return isNamed(one) && isNamed(other) && normalized(one).equals(normalized(other));
  }

  /** Whether the text names anything; a nominee without an employer writes 无. */
  private static boolean isNamed(String text) {
    return text != null && !normalized(text).isEmpty() && !normalized(text).equals("无");
  }

  /** Removes blanks and full-width forms, which often differ for the same name. */
  private static String normalized(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
