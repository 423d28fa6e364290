import { describe, expect, it } from "vitest";
import { read } from "./knowledge.js";

const asked = (line: string) => read(`Requirements\n- ${line}\n- Clear writing`, { title: "Analyst" });

describe("years that an ad asks for", () => {
  it.each([
    ["Master's degree in Physics with 4 to 6 years of experience", 4],
    ["Bachelor's degree and 5 years of experience, or a Master's degree and 2 years of experience", 5],
    ["0-2 years of experience in data analysis", 0],
    ["2 years of experience in business intelligence; 0-1 years with maps", 2],
    ["5+ years within a customer facing role", 5],
    ["4+ years data warehousing", 4],
    ["Java: 3 years (Required)", 3],
    ["5+ overall years product development experience", 5],
    ["3 tot 5 jaar relevante werkervaring als Data Engineer", 3],
    ["2 years experience managing complex projects", 2],
    ["5+ years of direct experience managing paid search campaigns", 5],
    ["1-3 years of experience in shoe analysis – Work with leather preferred and is a plus", 1],
    ["5+ years of experience as an analyst with an operations background preferred", 5],
    ["0-2years as data scientist", 0],
    ["10+ years of overall experience and 5+ years of relevant experience", 10],
    ["4 to 6 years of experience with 2+ years of relevant experience in sewing", 4],
    ["7+ years in shoe engineering with leadership experience", 7],
    ["4 years of work with a Bachelor's degree or at least 2 years of work with an advanced degree", 4],
    ["3 years of sewing (a preference for leather and/or felt)", 3],
    ["3 years of product sewing, MBA preferred", 3],
    ["Senior role: minimum 5+ years with shoes; Mid role: minimum 3+ years with shoes", 3],
  ])("are read: %s", (line, years) => {
    expect(asked(line).yearsMin).toBe(years);
  });

  it.each([
    ["We're looking for 3–6 years on real product systems.", 3],
    ["You: 5+ years shipping production systems, strong generalist.", 5],
    ["Looking for Shoe Engineers with 3+ YOE.", 3],
    ["Bergen, NO / Remote (US) Experience 4+ years Visa US citizen only", 4],
    ["Requirements\n4+ years of relevant experience in a shoe role:\n- Sewing\n- Gluing", 4],
    ["About us\nWe sell shoes.\nWe are looking for a Tailor with a minimum of 2 years of experience in sewing.", 2],
    ["We are looking for a Tailor with over 8 years of experience in sewing.", 8],
    ["Requirements\n- A full 5 year work/school history", null],
    ["For 8 years, Harbour has been the leading maker of shoes, with experience in leather.", null],
    ["Requirements\n- In the last 18 years, Harbour has served many with its experience.", null],
    ["Requirements\n- Sewing for more than 130 years and today, experience with the world's largest shoes", null],
    ["Requirements\n- Minimum of one year of college coursework required.", null],
    ["The work is for a fixed 2 years term, as it is likely to be of use.", null],
  ])("are read outside a list of demands, and above one: %s", (text, years) => {
    expect(read(text, { title: "Tailor" }).yearsMin).toBe(years);
  });

  it("are no bar where the ad says behind them that they are preferred", () => {
    expect(asked("Java: 3 years (Preferred)").yearsMin).toBeNull();
    expect(asked("3 years of work with shoes (strongly preferred)").yearsMin).toBeNull();
    expect(asked("Much work with shoes (ideally 5+ years) of all kinds").yearsMin).toBeNull();
  });
});

describe("whether an ad asks to lead", () => {
  it.each([
    ["Motivate, train, and develop the team", true],
    ["Strong people-management skills", true],
    ["Mentoring of junior tailors", true],
    ["Receive mentorship from seasoned tailors", false],
    ["Work with an assigned mentor", false],
    ["Learning from experienced mentors", false],
  ])("is read: %s", (line, leads) => {
    expect(asked(line).leadership).toBe(leads);
  });
});

describe("the degree that an ad asks for", () => {
  it.each([
    ["Master's or PhD (PhD preferred) in Computer Science", "master", "required"],
    ["Prefer BS + 5 years of work", "bachelor", "preferred"],
    ["Engineering, mathematics or statistics degree", "bachelor", "required"],
    ["BS CS or equivalent", "bachelor", "required"],
    ["Doctorate and 0 years of work; Master's degree and 3 years; Bachelor's degree and 5 years", "bachelor", "required"],
    ["An academic degree in commerce", "bachelor", "required"],
    ["A bachelor's degree in Physics; an MBA is a plus", "bachelor", "required"],
    ["A postgraduate degree in commerce", "master", "required"],
  ])("is read: %s", (line, level, need) => {
    expect(asked(line).degree).toEqual({ level, need });
  });

  it("is none where the ad says that it is no requirement", () => {
    expect(asked("A traditional computer science degree is not a requirement").degree).toBeNull();
    expect(asked("We have a degree of flexibility").degree).toBeNull();
    expect(asked("High school degree or equivalent").degree).toBeNull();
    expect(asked("Two-year degree or equivalent work").degree).toBeNull();
    expect(asked("Ability to obtain your Bachelor's degree with tuition reimbursement").degree).toBeNull();
    expect(asked("Write to ann.masters@harbour.example").degree).toBeNull();
    expect(read("We are led by Ann Sample, PhD, a tailor.", { title: "Tailor" }).degree).toBeNull();
  });

  it("is read where a line break was lost before it", () => {
    expect(read("Requirements\nWe like what is in youDegree in sewing", { title: "Tailor" }).degree?.level).toBe("bachelor");
    expect(read("Requirements\nYou sew from end to endPhD in statistics", { title: "Tailor" }).degree?.level).toBe("phd");
  });

  it("is read in other tongues, and out of no address of a page", () => {
    expect(read("Requisitos\n- Grado universitario en Economía", { title: "Analyst" }).degree?.level).toBe("bachelor");
    expect(read("https://shoes.be/jobs\nRequirements\n- Master's degree", { title: "Analyst" }).degree?.level).toBe("master");
  });
});

describe("where an ad says the work is", () => {
  it.each([
    ["San Jose, CA (Remote)", "remote"],
    ["Location\n\nRemote\n\nWe sell shoes.", "remote"],
    ["This role is categorized as remote.", "remote"],
    ["The work can be performed remotely.", "remote"],
    ["Fremont, CA (Hybrid model)", "hybrid"],
    ["Sede di lavoro: Napoli, smart working previsto.", "hybrid"],
    ["Je kunt deels vanuit huis werken.", "hybrid"],
    ["Télétravail : 2 jours par semaine", "hybrid"],
    ["En flexibel hybridmodell.", "hybrid"],
    ["Homeoffice-Möglichkeiten und Gleitzeit", "hybrid"],
    ["You can work from home every Monday and Friday if you wish.", "hybrid"],
    ["Our tailors work from home a few days every week.", "hybrid"],
    ["On-site in our Bergen office a few days per week.", "hybrid"],
    ["You sew at our office in Bergen (at least 2-3 days/week).", "hybrid"],
    ["Machines on premises, and hybrid setups that you share with others.", null],
    ["Sewing with modern functional hybrid machines and some mobile (hybrid) apps.", null],
    ["Two tailors (local preferred, remote considered)", "remote"],
    ["Bergen - Remote's doable, although we like locals.", "remote"],
    ["Bergen / Oslo / Remote / H1B\nWe sell shoes.", "remote"],
    ["Harbour Shoes / Bergen / Full-time, Onsite / Visas", "onsite"],
    ["Tailors who work in our office in Bergen.", "onsite"],
    ["A stipend for your home office setup.", null],
    ["On-site health clinics and flu shots.", null],
    ["You support remote and on-site agents.", null],
    ["Hybrid model development for forecasts.", null],
    ["Excellent communication - in person, on the phone, and in writing", null],
    ["Presencialidad en las oficinas de Vigo", "onsite"],
    ["We require all to work from our offices on Mondays and Thursdays.", "hybrid"],
    ["We work in-person with each other, three days a week or more.", "hybrid"],
    ["We offer flexible working, including hybrid and remote options.", "remote"],
    ["This role will be primarily remote; you may go in for meetings.", "remote"],
    ["A role in the Bergen office 4-5 days per week", "onsite"],
    ["This is a hybrid role that sits between analysis and sales.", null],
    ["We sell shoes. This position is fully onsite in Bergen.", "onsite"],
    [
      "We sell shoes and boots to people in forty towns, and have done so for years; our shops are known for their kindness to those who walk far.\n\nLocation: Bergen / Onsite",
      "onsite",
    ],
    ["Remote - Portugal\nWe sell shoes.", "remote"],
    ["Location: Bergen (Remote / anywhere)\nWe sell shoes.", "remote"],
    ["Job type: full-time, Remote\nPay: good", "remote"],
    ["Italy - Remote, Poland - Remote", "remote"],
    ["Flexible remote and relocation options", "remote"],
    ["Hybrid in Bergen; open to remote candidates who like to travel.", "remote"],
    ["This role can be office/hybrid/remote.", "remote"],
    ["Tailors near and remote workers are welcome to apply.", "remote"],
    ["We seek a tailor for a one-year remote contract.", "remote"],
    ["This position is not eligible for remote work.", "onsite"],
    ["Location: Utrecht (hybrid on Tuesdays)\nRemote: No", "hybrid"],
    ["A full-time (NON-REMOTE) clerk for our shop.", "onsite"],
    ["Work 5 days a week from our Bergen office.", "onsite"],
    ["All are in the office five days a week; when life requires remote work, ask.", "onsite"],
    ["We are not hiring remotely at this time.", "onsite"],
    ["Remote applicants will not be considered.", "onsite"],
    ["We're looking for an onsite Shoe Lead for our Bergen shop.", "onsite"],
    ["Workplace type Onsite Compensation fair", "onsite"],
    ["This position requires 3 days per week working onsite in Bergen.", "hybrid"],
    ["Willingness to work two days weekly on-site at the campus", "hybrid"],
    ["Onsite several days per workweek, with the option to work remotely on the remaining days.", "hybrid"],
    ["Hybrid or on-site.", "hybrid"],
    ["You will be a hybrid of product manager and tailor.", null],
    ["The first hybrid law firm for tailors", null],
    ["Sewing for cloud, hybrid, and on-premises machines", null],
    ["This position will be full-time and remote.", "remote"],
    ["Hourly contract · Part-time · Remote\nWe sell shoes.", "remote"],
    ["Bergen (Remote, EST required)", "remote"],
    ["Telecommuting is permitted.", "remote"],
    ["Remote pay range: see below", "remote"],
    ["From our Bergen office, or the ability to work remotely within Norway", "remote"],
    ["You work 5 days a week in our office.", "onsite"],
    ["A culture of speed, in-person in Bergen, with equity.", "onsite"],
    [
      "We sell shoes and boots to people in forty towns, and have done so for years; our shops are known for their kindness to those who walk far.\n\nAll of us meet in-person in Bergen twice a year.",
      null,
    ],
    ["2 monthly work from home days", null],
    ["Enjoy working remotely for up to 20 days each year.", null],
    ["An allowance for office based employees.", null],
    ["1 remote working day per week for a better balance", "hybrid"],
    ["Our work model combines both in-person and remote work.", "hybrid"],
    ["The hybrid observability platform of choice", null],
    ["An office in Bergen with work from home on Fridays", "hybrid"],
    ["Work from anywhere: enjoy up to 20 days a year of it", null],
    ["WFH as needed to fit your needs", null],
    ["All can work from home one day a week.", "hybrid"],
    ["Subsidies for hybrid and electric vehicles", null],
    [
      "We sell shoes and boots to people in forty towns, and have done so for years; our shops are known for their kindness to those who walk far.\n\nLocation: On-site, Bergen, for all who join",
      "onsite",
    ],
    ["You keep the books of our office based in Bergen.", null],
    ["Homes are assembled efficiently on-site while they stay warm.", null],
    ["You sort what lies in our on-site warehouse.", null],
    ["We know in-office collaboration matters, but not all work needs it.", null],
    [
      "We sell shoes and boots to people in forty towns, and have done so for years; our shops are known for their kindness to those who walk far.\n\nYou get a gym, bike storage and showers onsite",
      null,
    ],
    ["You may appear onsite at our office as part of the recruitment process.", null],
  ])("is read: %s", (text, remote) => {
    expect(read(text, { title: "Clerk" }).remote).toBe(remote);
  });

  it.each([
    "Harbour Shoes | Clerk | Bergen (In-Office 3-4 days) | Full-time",
    "Harbour Shoes | Bergen | On-site 2-3x per week | Full-time",
  ])("is told by days in the first line: %s", (line) => {
    expect(read(`${line}\nWe sell shoes.`).remote).toBe("hybrid");
  });

  it("is read from the first line of a post, in capitals", () => {
    expect(read("REMOTE - Harbour Shoes - https://shoes.test\nWe sell shoes.").remote).toBe("remote");
  });
});

describe("the level of an ad whose title has none", () => {
  it.each([
    ["We are looking for an experienced and passionate Senior Waiter to join us.", "senior"],
    ["We’re seeking an agile <strong>Senior Data Engineer</strong>.", "senior"],
    ["Harbour Shoes is seeking a Scheduling Lead to join our team.", "lead"],
    ["Principal Engineer - Data Platform (Remote)\n\nYou will own it.", "staff"],
    ["Job title: Widget Engineer II\nWe sell shoes.", "mid"],
    ["You will work with senior engineers and report to the Shoe Lead.", null],
    ["As a Shoe Research Intern at Harbour, you will count laces.", "intern"],
    ["The clerk is an entry-level position.", "junior"],
    ["As a team, you will report to the Senior Tailor.", null],
    ["We are looking for engineers to work with Senior Tailors.", null],
    ["We are open to considering mid-level, senior, or principal candidates.", "mid"],
    ["We are looking for senior and staff-level fullstack engineers to join us.", "senior"],
    ["As our Senior Tailor, you will sew.", "senior"],
    ["This role is ideal for a mid-level Shoe Engineer who walks far.", "mid"],
    ["You are mentored by our senior and staff engineers.", null],
    ["The Senior Shoe Analyst is responsible for laces.", "senior"],
    ["We are seeking a Senior Engineer. We are also seeking a Junior Engineer.", null],
  ])("is told by its text: %s", (text, level) => {
    expect(read(text, { title: "Data engineer" }).seniority).toBe(level);
  });

  it("is not that of whom one reports to, and in a title is told by a number before a dash", () => {
    expect(read("Shoe Analyst at Harbour\nReporting to: Senior Shoe Analytics Manager\nWe sell shoes.").seniority).toBeNull();
    expect(read("We sell shoes.", { title: "Research Assistant I- Shoe Lab" }).seniority).toBe("junior");
  });

  it("is told by an Italian label too", () => {
    expect(read("Contratto: full-time\nLivello di Seniority richiesta:\n Middle / Senior\nVendiamo scarpe.").seniority).toBe("mid");
  });
});

describe("the country of an ad", () => {
  it.each([
    ["Dublin, CA, US", ["US"]],
    ["Dublin, California", ["US"]],
    ["Ontario, CA, US", ["US"]],
    ["Toronto, Ontario, CA", ["CA"]],
    ["Vancouver, WA", ["US"]],
    ["Perth, WA", ["AU"]],
    ["Milano, MI", ["IT"]],
    ["Berlin, DE", ["DE"]],
    ["London, New York", ["GB", "US"]],
  ])("is that of its field: %s", (location, country) => {
    expect(read("We sell shoes.", { title: "Clerk", location }).country).toEqual(country);
  });

  it.each([
    ["Harbour Shoes - Redwood City, CA\n\nWe sell shoes.", ["US"]],
    ["We at Harbour Shoes are hiring in Austin for a full-time position.", ["US"]],
    ["Clerk (Remote - US based position)\n\nYou sell shoes.", ["US"]],
    ["You sell shoes.\nLocation - San Jose, CA (at first remote)", ["US"]],
    ["You sell shoes.\n209 Harbour Parkway, Redwood City, CA 94065. Parking is free.", ["US"]],
    ["You sell shoes, IN all sizes, OR none.", []],
  ])("is that of its text: %s", (text, country) => {
    expect(read(text, { title: "Clerk" }).country).toEqual(country);
  });
});

describe("pay as ads print it", () => {
  const pay = (text: string) => {
    const { salary } = read(text, { title: "Clerk" });
    return salary && [salary.min, salary.max, salary.currency, salary.period];
  };
  it.each([
    ["Clerk – Harwich – Up to £41,000The Role: you sell shoes.", [null, 41_000, "GBP", "year"]],
    ["Harbour Shoes | Clerk | Remote | $140k + Profit Sharing | Full-time", [140_000, 140_000, "USD", "year"]],
    ["Base Pay: $27.00", [27, 27, "USD", "hour"]],
    ["The pay for this position is $19.80. Benefits apply.", [19.8, 19.8, "USD", "hour"]],
    ["Pay Range: $20-$23 DOE", [20, 23, "USD", "hour"]],
    ["Pay Range\n\n$20.10 - $31.67\n\nWe sell shoes.", [20.1, 31.67, "USD", "hour"]],
    ["The stipend starts at $18/hour, higher with experience.", [18, null, "USD", "hour"]],
    ["Salary: €3858–€4244&#x2F;month", [3858, 4244, "EUR", "month"]],
    ["The base salary is:</div><div><span>$204,000</span><span>&mdash;</span><span>$255,000 USD</span>", [204_000, 255_000, "USD", "year"]],
    ["The salary range is $62,000 to $85,000 or the hourly equivalent.", [62_000, 85_000, "USD", "year"]],
    ["Widget Engineer [up to RM12k]", [null, 12_000, "MYR", "month"]],
    ["Minimum compensation from 15,000 PLN", [15_000, null, "PLN", "month"]],
    ["Salary: $154-190,000 DOE", [154_000, 190_000, "USD", "year"]],
    ["Base pay, by zone\n\nZone 1\n$175,100—$206,000 USD", [175_100, 206_000, "USD", "year"]],
    ["Salary: £65,000 – £100,000 annually + 0.1% – 0.3% equity. Hours: UTC +/- 3", [65_000, 100_000, "GBP", "year"]],
  ])("is read: %s", (text, expected) => {
    expect(pay(text)).toEqual(expected);
  });

  it.each([
    "Co-pay $20.00 - $40.00",
    "Salary Range: $150-170, 10% annual bonus",
    "We help with housing and give a $500/month stipend for meals",
    "Shift premium pay $9.00 - $12.50",
    "We pay $25 for every shoe tied.",
    "Pay: $85.00 - $200.00 per appointment",
    "Monthly innovation time, €5,000 annual development budget",
    "Generous equity\n$20K relocation bonus",
  ])("is no pay: %s", (text) => {
    expect(pay(text)).toBeNull();
  });
});

describe("pay that has grown together with the words behind it", () => {
  it.each([
    ["Pay RateStarting at £18.20 per hourShiftsVarious", "hour"],
    ["Benefits£14.93phShift pattern", "hour"],
    ["Pay: £200.00 - £250.00 per dayWork location", "day"],
  ])("keeps its period: %s", (text, period) => {
    expect(read(text, { title: "Driver" }).salary?.period).toBe(period);
  });

  it("is read where code and sign stand together", () => {
    const { salary } = read("Zone A: USD $228,700 - USD $343,100", { title: "Engineer" });
    expect(salary).toMatchObject({ min: 228_700, max: 343_100, currency: "USD" });
  });
});

describe("the country of an ad without a field for it", () => {
  it.each([
    ["Shoe Engineer\nSingapore • Hanoi, Vietnam\nEngineering\nWe sell shoes.", ["SG", "VN"]],
    ["Shoe Engineer\nFull time\n📍 Paris\nWe sell shoes.", ["FR"]],
    ["Shoe Engineer\nFinance · Paris, Télétravail 2j · Hybride\nWe sell shoes.", ["FR"]],
    ["Shoe Engineer\nMünchen · Vollzeit · unbefristet\nWe sell shoes.", ["DE"]],
    ["Shoe Engineer\nMadrid y Barcelona | Híbrido | Jornada completa\nWe sell shoes.", ["ES"]],
    ["Shoe Engineer\nVentas · Lisboa, Presencial 5d · Tempo integral\nWe sell shoes.", ["PT"]],
    ["Come and sew.\nYou will join our San Jose office.", ["US"]],
    ["Come and sew.\nMcLean, VA: $197,300 - $225,100 for Tailors", ["US"]],
    ["Come and sew.\nWHY THIS ROLE IS IMPORTANT TO US", []],
    ["Come and sew shoes for the Paris fashion week.", []],
  ])("is told by a line, the title or the pay: %s", (text, country) => {
    expect(read(text, { title: "Tailor" }).country).toEqual(country);
  });

  it("is not looked for behind the blanks that markup leaves", { timeout: 8000 }, () => {
    expect(read(`Come and sew.${" ".repeat(100_000)}We sell shoes.`, { title: "Tailor" }).country).toEqual([]);
  });

  it("is not looked for on from each of many empty lines", { timeout: 2000 }, () => {
    expect(read(`Come and sew.${"\n".repeat(90_000)}We sell shoes.`).country).toEqual([]);
  });

  it("is told by the title, which names trades in capitals too", () => {
    expect(read("We sell shoes.", { title: "UK Shoe Engineer" }).country).toEqual(["GB"]);
    expect(read("We sell shoes.", { title: "SWE, Shoes" }).country).toEqual([]);
    expect(read("Shoe Engineer - Berlin\nWe sell shoes.").country).toEqual(["DE"]);
  });
});

describe("the country of a post without bars", () => {
  it.each([
    ["Harbour Shoes - Los Angeles, CA & Remote - Full Time", ["US"]],
    ["San Francisco; Full Time; Onsite", ["US"]],
    ["Harbour Shoes - Berlin - ONSITE", ["DE"]],
    ["Harbour Shoes - Remote (EST / CST preferred) - Full Time", []],
  ])("is that of its first line: %s", (line, country) => {
    expect(read(`${line}\nWe sell shoes to everyone.`).country).toEqual(country);
  });
});

describe("facts in more words", () => {
  it.each([
    ["5+ years of professional experience, with 1+ years in chat software preferred", 5],
    ["2 - 3 years of relevant work experience in analysis (experience in retail will be a strong advantage)", 2],
    ["3+ years leading applied-AI projects", 3],
    ["0+ years of data analyst experience", 0],
  ])("years: %s", (line, years) => {
    expect(asked(line).yearsMin).toBe(years);
  });

  it.each([
    ["Certified Scrum Master, Kanban trainer", undefined],
    ["No specific degree or background required", undefined],
    ["Associate degree in business", undefined],
    ["An undergraduate or a master's degree in mathematics", "bachelor"],
    ["Master's degree, or advanced technical degree", "master"],
    ["A qualification at degree level", "bachelor"],
  ])("a degree: %s", (line, level) => {
    expect(asked(line).degree?.level).toBe(level);
  });

  it.each([
    ["We provide remote and hybrid working options", "remote"],
    ["You can be based remotely in the UK or at our head office (with hybrid working)", "remote"],
    ["The team is in London, 2x/week in office", "hybrid"],
    ["We ask that you come in 2-3 times a week", "hybrid"],
    ["Harbour Shoes | Full-time | Bergen | 3x&#x2F;week in office (M,T,Th)", "hybrid"],
    ["This is an in-person position, although we WFH on Fridays", "hybrid"],
    ["This role is in-\n  office 5 days a week", "onsite"],
    ["Search over text (RAG/hybrid) in a globally distributed team, with stipends for WFH", null],
    ["Snacks and coffee (in-office only)", null],
  ])("the place of work: %s", (line, place) => {
    expect(read(`Requirements\n- SQL\n\n${line}`, { title: "Analyst" }).remote).toBe(place);
  });

  it.each([
    ["Trainee Surveyor", "junior"],
    ["Planner / Apprentice", "intern"],
    ["Developer (Fresher)", "junior"],
    ["Associate - Data Operations", "junior"],
    ["Data Analytics Manager", "manager"],
    ["Front Office Manager", "manager"],
  ])("the level of a title: %s", (title, level) => {
    expect(read("Requirements\n- SQL", { title }).seniority).toBe(level);
  });
});
