package org.greatcraftsman.portal;

import org.greatcraftsman.round.RulePack.PersonKind;

/** The Chinese labels of the kinds of person (人员类别), as on the form and in the rules. */
public final class PersonKindLabels {

  private PersonKindLabels() {}

  /** The Chinese label of a kind. */
  public static String label(PersonKind kind) {
    return switch (kind) {
      case OFFICIAL -> "机关和事业单位干部";
      case ENTERPRISE_HEAD -> "企业负责人";
      case STATE_ENTERPRISE_HEAD -> "国有企业负责人";
      case FRONTLINE -> "一线职工";
      case FARMER -> "农民和农民工";
      case OTHER -> "其他人员";
    };
  }
}
