package org.plumbline.report;

/** A piece of a report that stands below the piece before it. */
public sealed interface Block
        permits Heading,
                Paragraph,
                BulletList,
                NumberedList,
                Table,
                Columns,
                Figure,
                ChipLine,
                Quote,
                Message,
                Rule,
                Contents,
                PageBreak,
                KeepTogether,
                SignatureLine,
                Gap {}
