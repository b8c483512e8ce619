package org.greatcraftsman.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.round.RecommendingUnitLookup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registry of the units. The parent of a unit audits the nominations that the unit submits. */
@Service
public class UnitService implements RecommendingUnitLookup {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,29}");

  private final UnitRepository units;

  UnitService(UnitRepository units) {
    this.units = units;
  }

  /** Returns the id of the user group of the unit's clerks. */
  public static String groupOf(UnitCode code) {
    return "unit-" + code;
  }

  /**
   * Registers units. The parent of a unit must be registered already or come earlier in the
   * collection.
   *
   * @throws Refusal if a code is taken or malformed, a name or a kind is missing, or a parent is
   *     unknown
   */
  @Transactional
  public void registerAll(Collection<Unit> added) {
    Map<UnitCode, Unit> known = byCode();
    for (Unit unit : added) {
      if (unit.code() == null || !CODE.matcher(unit.code()).matches()) {
        throw new Refusal("单位代码只能用字母、数字和连字符，且不超过30个字符，请修改后重新登记。");
      }
      if (unit.name() == null || unit.name().isBlank() || unit.kind() == null) {
        throw new Refusal("请填写单位名称和单位类型。");
      }
      if (unit.parent() != null && !known.containsKey(unit.parent())) {
        throw new Refusal("没有代码为“" + unit.parent() + "”的上级单位，请先登记上级单位。");
      }
      if (known.putIfAbsent(unit.code(), unit) != null) {
        throw new Refusal("单位代码“" + unit.code() + "”已被使用，请换一个代码。");
      }
    }
    units.saveAll(added.stream().map(UnitEntity::new).toList());
  }

  /**
   * Returns the unit with the given code.
   *
   * @throws Refusal if no unit has this code
   */
  @Transactional(readOnly = true)
  public Unit get(UnitCode code) {
    return find(code)
        .orElseThrow(() -> new Refusal("没有代码为“" + Objects.toString(code, "") + "”的单位，请重新选择单位。"));
  }

  /** Finds the unit with the given code; empty if there is none or the code is {@code null}. */
  @Transactional(readOnly = true)
  public Optional<Unit> find(UnitCode code) {
    return code == null ? Optional.empty() : units.findById(code).map(UnitEntity::unit);
  }

  /** Returns all units, by code. */
  @Transactional(readOnly = true)
  public List<Unit> all() {
    return units.findAllByOrderByCode().stream().map(UnitEntity::unit).toList();
  }

  /** Returns all units as a map from the code. */
  @Transactional(readOnly = true)
  public Map<UnitCode, Unit> byCode() {
    return units.findAll().stream()
        .map(UnitEntity::unit)
        .collect(Collectors.toMap(Unit::code, Function.identity()));
  }

  /** Returns the units that recommend to the city federation, by code. */
  @Transactional(readOnly = true)
  public List<Unit> recommendingUnits() {
    return all().stream().filter(unit -> unit.kind().recommends()).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> recommendingUnitName(String code) {
    return Optional.ofNullable(code)
        .filter(text -> !text.isBlank())
        .map(UnitCode::new)
        .flatMap(this::find)
        .filter(unit -> unit.kind().recommends())
        .map(Unit::name);
  }

  /**
   * Finds the unit that recommends the nominations of a unit to the city federation: the unit
   * itself or its nearest ancestor that may recommend; empty if there is none.
   */
  @Transactional(readOnly = true)
  public Optional<Unit> recommendingUnitOf(UnitCode code) {
    Optional<Unit> unit = find(code);
    while (unit.isPresent() && !unit.get().kind().recommends()) {
      unit = find(unit.get().parent());
    }
    return unit;
  }
}
