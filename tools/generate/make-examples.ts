// Writes the example CVs that are files of a word processor or a typesetter from their sources. Run by hand after a change.
import { writeFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { AlignmentType, Document, ExternalHyperlink, Header, LevelFormat, Packer, Paragraph, Tab, TabStopType, TextRun } from "docx";

const compiler = NodeCompiler.create({ workspace: "." });
writeFileSync("examples/maya-lindqvist/cv.pdf", compiler.pdf({ mainFilePath: "examples/maya-lindqvist/cv.typ" }));

const heading = (text: string) => new Paragraph({ heading: "Heading1", children: [new TextRun(text)] });
const entry = (title: string, dates: string, organisation: string) => [
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
    children: [new TextRun({ text: title, bold: true }), new TextRun({ children: [new Tab(), dates] })],
  }),
  new Paragraph({ children: [new TextRun({ text: organisation, italics: true })] }),
];
const bullet = (text: string) => new Paragraph({ numbering: { reference: "dots", level: 0 }, children: [new TextRun(text)] });
const line = (text: string) => new Paragraph({ children: [new TextRun(text)] });

const document = new Document({
  creator: "Word processor",
  numbering: {
    config: [{ reference: "dots", levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT }] }],
  },
  sections: [
    {
      headers: {
        default: new Header({
          children: [
            new Paragraph({ heading: "Title", children: [new TextRun("Tomás Ferreira")] }),
            new Paragraph({
              children: [
                new TextRun("Lisbon, Portugal | +351 21 555 0199 | tomas.ferreira@example.com | "),
                new ExternalHyperlink({
                  link: "https://github.com/tferreira-example",
                  children: [new TextRun("github.com/tferreira-example")],
                }),
              ],
            }),
          ],
        }),
      },
      children: [
        heading("Profile"),
        line(
          "Data analyst who has become the person who fixes the pipeline. Four years of SQL and reporting in retail; wants to build the data platform rather than only read from it.",
        ),
        heading("Work Experience"),
        ...entry("Senior Data Analyst", "02/2023 – present", "Mercado Azul, Lisbon"),
        bullet(
          "Own the weekly sales reporting for 210 stores in Power BI; rebuilt the data model and cut refresh time from 55 to 9 minutes.",
        ),
        bullet("Write SQL on PostgreSQL and BigQuery every day; introduced code review for queries."),
        bullet("Automated supplier file checks in Python (pandas), saving 12 hours a week."),
        bullet("Run the A/B testing of the loyalty mails together with marketing."),
        ...entry("Data Analyst", "09/2020 – 01/2023", "Norte Logística, Porto"),
        bullet("Built Tableau dashboards for delivery times; presented them to the operations board each month."),
        bullet("Cleaned and joined shipment data with SQL and Excel; documented the definitions of 40 key figures."),
        ...entry("Trainee, Controlling", "01/2020 – 06/2020", "Norte Logística, Porto"),
        bullet("Prepared monthly cost reports in Excel."),
        heading("Education"),
        ...entry("Master's in Statistics and Data Analysis", "2018 – 2020", "Universidade do Douro, Porto"),
        ...entry("Bachelor's in Economics", "2015 – 2018", "Universidade do Douro, Porto"),
        heading("Skills"),
        line("SQL, PostgreSQL, BigQuery, Python, pandas, Power BI, Tableau, Excel, Git, A/B testing, data modelling"),
        heading("Certificates"),
        line("Microsoft Certified: Power BI Data Analyst Associate (PL-300), 2023"),
        heading("Languages"),
        line("Portuguese (native), English (C1), Spanish (B2)"),
      ],
    },
  ],
});
writeFileSync("examples/tomas-ferreira/cv.docx", await Packer.toBuffer(document));
console.log("examples written");
