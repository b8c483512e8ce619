package org.greatcraftsman.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.determination.ListEntry;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.MissedEntry;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.determination.RecommendationCounts;
import org.greatcraftsman.determination.ResolutionService;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.security.StaffGroup;
import org.greatcraftsman.security.StaffMember;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the newest version of the proposed list, with the formula of each entry. */
@Controller
class ProposedListController {

  private final RoundService rounds;
  private final ProposedListService list;
  private final ResolutionService resolutions;
  private final RecommendationCounts recommendationCounts;
  private final NominationService nominations;

  ProposedListController(
      RoundService rounds,
      ProposedListService list,
      ResolutionService resolutions,
      RecommendationCounts recommendationCounts,
      NominationService nominations) {
    this.rounds = rounds;
    this.list = list;
    this.resolutions = resolutions;
    this.recommendationCounts = recommendationCounts;
    this.nominations = nominations;
  }

  @GetMapping("/desk/result")
  @PreAuthorize(
      "hasAnyAuthority('federation-office', 'chairman-office', 'discipline-inspection', 'auditors',"
          + " 'camunda-admin') and @resultAccess.mayReadResults(principal)")
  String show(Model model, @AuthenticationPrincipal StaffMember person) {
    rounds
        .current()
        .ifPresent(
            round ->
                list.latest(round.number())
                    .ifPresent(version -> add(round.number(), version, model)));
    model.addAttribute(
        "bundle",
        (person.belongsTo(StaffGroup.AUDITORS) || person.belongsTo(StaffGroup.FEDERATION_OFFICE))
            && rounds.current().flatMap(round -> list.approved(round.number())).isPresent());
    return "desk/result";
  }

  private void add(RoundId round, ListVersion version, Model model) {
    List<NominationNumber> numbers =
        Stream.concat(
                version.entries().stream().map(ListEntry::number),
                version.missed().stream().map(MissedEntry::number))
            .toList();
    Map<NominationNumber, NomineeCard> cards =
        nominations.cards(numbers).stream()
            .collect(Collectors.toMap(NomineeCard::number, Function.identity()));
    model.addAttribute("version", version);
    model.addAttribute("recommended", recommendationCounts.sentence(version));
    model.addAttribute("cards", cards);
    model.addAttribute("resolutions", resolutions.all(round));
    model.addAttribute("excluded", list.excluded(round));
  }
}
