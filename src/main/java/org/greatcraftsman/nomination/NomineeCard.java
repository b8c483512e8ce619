package org.greatcraftsman.nomination;

import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.UnitCode;

/**
 * The data of a nominee that other modules and the public may see. It never contains ID number,
 * phone number, age, sex, education, rank, grade or honours.
 *
 * @param unitCode code of the recommending unit
 * @param summary short account of the deeds (简要事迹)
 * @param skills outstanding skills (绝技绝活)
 */
public record NomineeCard(
    NominationNumber number,
    String name,
    UnitCode unitCode,
    String unitName,
    String employer,
    String industry,
    String industryName,
    String jobType,
    String jobTypeName,
    boolean frontline,
    String position,
    String summary,
    String skills) {}
