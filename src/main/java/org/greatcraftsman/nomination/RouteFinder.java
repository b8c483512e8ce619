package org.greatcraftsman.nomination;

import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.NominationSubmitted.ResponsibleUnits;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.nomination.form.NominationForm.Recommendation;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitKind;
import org.greatcraftsman.unit.UnitService;
import org.springframework.stereotype.Component;

/** Determines the units that work on a nomination from its submitter and its form. */
@Component
class RouteFinder {

  private final UnitService units;

  RouteFinder(UnitService units) {
    this.units = units;
  }

  /**
   * Determines the route of a nomination.
   *
   * @throws Refusal if no unit could audit it or the submitter may not use the channel
   */
  Route findRoute(NominationForm form, Submitter submitter) {
    Recommendation recommendation = form.recommendation();
    return submitter.isPublic()
        ? routeFromPublic(recommendation)
        : routeFromUnit(recommendation, units.get(submitter.unit()));
  }

  private Route routeFromUnit(Recommendation recommendation, Unit submitter) {
    if (recommendation.channel() == Channel.SELF) {
      throw new Refusal("个人自荐请由本人在申报门户填写，单位经办人请选择其他推荐渠道。");
    }
    if (recommendation.channel() == Channel.UNIT && submitter.kind() == UnitKind.SOCIETY) {
      throw new Refusal("学会、协会请选择“" + Channel.ASSOCIATION.label() + "”渠道。");
    }
    Unit unit = recommendingUnitAbove(submitter);
    UnitCode grassroots = submitter.kind() == UnitKind.GRASSROOTS ? submitter.code() : null;
    return new Route(
        new ResponsibleUnits(unit.code(), submitter.code(), grassroots, null),
        submitter.kind().name(),
        "NONE");
  }

  private Route routeFromPublic(Recommendation recommendation) {
    Channel channel = recommendation.channel();
    if (channel != Channel.SELF && channel != Channel.JOINT) {
      throw new Refusal("“" + channel.label() + "”由单位经办人登录后填报，个人请选择个人自荐或职工群众联名推荐。");
    }
    Optional<Unit> employerUnion = employerUnion(recommendation);
    Unit unit =
        employerUnion.map(this::recommendingUnitAbove).orElseGet(() -> district(recommendation));
    UnitCode grassroots =
        employerUnion
            .filter(union -> channel == Channel.JOINT && union.kind() == UnitKind.GRASSROOTS)
            .map(Unit::code)
            .orElse(null);
    return new Route(
        new ResponsibleUnits(
            unit.code(), unit.code(), grassroots, employerUnion.map(Unit::code).orElse(null)),
        "PUBLIC",
        employerUnion.map(union -> union.kind().name()).orElse("NONE"));
  }

  private Optional<Unit> employerUnion(Recommendation recommendation) {
    if (recommendation.employerUnion() == null) {
      return Optional.empty();
    }
    Unit union = units.get(UnitCode.ofNullable(recommendation.employerUnion()));
    if (union.kind() == UnitKind.SOCIETY) {
      throw new Refusal("用人单位工会不能选择学会、协会，请重新选择；没有用人单位工会的请选择所在区工会。");
    }
    return Optional.of(union);
  }

  private Unit district(Recommendation recommendation) {
    return units
        .find(UnitCode.ofNullable(recommendation.unit()))
        .filter(unit -> unit.kind().isTerritorial())
        .orElseThrow(() -> new Refusal("没有用人单位工会的，请选择所在的区或开发区工会受理。"));
  }

  private Unit recommendingUnitAbove(Unit unit) {
    return units
        .recommendingUnitOf(unit.code())
        .orElseThrow(() -> new Refusal("“" + unit.name() + "”没有登记上级推荐单位，请联系市总工会经办人补登后再提交。"));
  }

  /**
   * The route of a nomination.
   *
   * @param submittedBy kind of the unit that submits it, or {@code PUBLIC}
   * @param employerUnionKind kind of the employer's union, or {@code NONE}
   */
  record Route(ResponsibleUnits routing, String submittedBy, String employerUnionKind) {}
}
