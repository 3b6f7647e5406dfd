package org.plumbline.scoring;

import java.util.Optional;

/**
 * How far the first votes of one item stand apart.
 *
 * @param label the word by the rule alone, as written to result files
 * @param shown the word that people are shown: none with 3 votes, only "apart" with 4, every word
 *     from 5 on (method 4.3)
 * @param figures the figures behind it; absent where only words may be shown (confidential mode
 *     with fewer than 8 votes, method 3.6)
 */
public record ItemAgreement(
        AgreementWord label, Optional<AgreementWord> shown, Optional<AgreementFigures> figures) {}
