package org.plumbline.report.office;

import org.apache.poi.xwpf.usermodel.XWPFNumbering;

import java.math.BigInteger;

/** The marks of lists. */
final class WordLists {

    private final XWPFNumbering numbering;
    private final BigInteger numbers;
    private final String bullets;

    /**
     * @param points the definition of lists without an order
     * @param numbers the definition of lists with an order
     */
    WordLists(XWPFNumbering numbering, BigInteger points, BigInteger numbers) {
        this.numbering = numbering;
        this.numbers = numbers;
        this.bullets = numbering.addNum(points).toString();
    }

    /** Of every list without an order. */
    String bullets() {
        return bullets;
    }

    /** Of one more list that counts from 1. */
    String numbersFromOne() {
        BigInteger number = numbering.addNum(numbers);
        var level = numbering.getNum(number).getCTNum().addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return number.toString();
    }
}
