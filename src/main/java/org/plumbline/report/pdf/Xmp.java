package org.plumbline.report.pdf;

import org.plumbline.report.Brand;
import org.plumbline.report.ReportDocument;

/**
 * The XMP packet of a report: the same values as in the information dictionary, and conformance.
 */
final class Xmp {

    private static final String PACKET =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
               <dc:format>application/pdf</dc:format>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">@title@</rdf:li></rdf:Alt></dc:title>
            @creator@   <dc:language><rdf:Bag><rdf:li>@language@</rdf:li></rdf:Bag></dc:language>
               <xmp:CreateDate>@date@T00:00:00Z</xmp:CreateDate>
               <xmp:ModifyDate>@date@T00:00:00Z</xmp:ModifyDate>
               <xmp:CreatorTool>@product@</xmp:CreatorTool>
               <pdf:Producer>@product@</pdf:Producer>
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>A</pdfaid:conformance>
               <pdfuaid:part>1</pdfuaid:part>
              </rdf:Description>
              <rdf:Description rdf:about=""
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                 <pdfaProperty:name>part</pdfaProperty:name>
                 <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                 <pdfaProperty:category>internal</pdfaProperty:category>
                 <pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
               </rdf:li></rdf:Bag></pdfaExtension:schemas>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private static final String CREATOR =
            "   <dc:creator><rdf:Seq><rdf:li>@name@</rdf:li></rdf:Seq></dc:creator>\n";

    private final ReportDocument report;
    private final String product;

    Xmp(ReportDocument report, String product) {
        this.report = report;
        this.product = product;
    }

    String packet() {
        String creator =
                report.brand()
                        .map(Brand::name)
                        .map(name -> CREATOR.replace("@name@", escaped(name)))
                        .orElse("");
        return PACKET.replace("@language@", escaped(report.language().toLanguageTag()))
                .replace("@date@", report.date().toString())
                .replace("@product@", product)
                .replace("@creator@", creator)
                .replace("@title@", escaped(report.title()));
    }

    private static String escaped(String text) {
        return CleanText.oneLine(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
