/** One objection: admission, investigation by the recommending unit, decision and answer. */
package org.greatcraftsman.process.objection;
