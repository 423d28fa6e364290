import type { Deed } from "./deed.js";

/** How somebody works, told by what they did: nobody writes "I am resourceful" of the day they fed a house from hired ovens. */
export const BEHAVIOUR_AT_WORK: readonly Deed[] = [
  {
    shows: ["soft-independence"],
    told: [
      "=first|=only|=sole|=lone data|engineering|product|design|qa|security|devops|hr|finance|marketing|legal|analytics|ml|ai|software|frontend|backend|test =hire|employee|engineer|developer|analyst|scientist|designer|person|specialist|tester",
      "=only|=sole .. nurse|cook|driver|technician|administrator|clerk|teacher|mechanic|engineer|developer|analyst|translator|bookkeeper|accountant|midwife|guard|receptionist|person .. =on|=for|=in|=at .. shift|duty|site|night|ward|building|branch|office|village|island|company|floor|team|plant|ship",
      "write|build|make|do|fix|design|set_up|run|draw|solve|repair|install|plan|organize|code .. =myself|by_myself|=alone|on_my_own|single_handedly|single_handed|without_supervision|without_help",
      "=alone|on_my_own|by_myself|single_handed|without_supervision|without_a_supervisor .. =on|=at|=in|=for|=with|=behind .. shift|night|site|shop|counter|road|ward|van|truck|route|office|desk|weekend|farm|kitchen|customer|client|project",
      "=i fix|repair|solve|sort|sort_out .. =it|=them =there|there_and_then|on_the_spot|on_site",
      "leave|=left|=put in_charge|in_sole_charge .. =of|when|while|for",
      "drive|driver|courier|delivery|work|travel .. own_route|own_round|own_area|own_territory|own_patch|own_van",
      "decide|plan|set|organize|arrange .. =my =own|own .. route|day|week|round|order|hours|time|priorities|tour|visits",
      "take_over|inherit|pick_up|keep .. =after|=when .. =its|=their|=the|=only|=previous author|developer|owner|maintainer|predecessor|engineer|analyst .. leave|left|retire|quit",
      "=i =drew|=designed|=planned|=wrote|=sketched ... =and|=then =led|=ran|=built it|=the",
    ],
    unless: ["drawing_lessons"],
  },
  {
    shows: ["soft-resourcefulness"],
    told: [
      "improvise|jury_rig|cobble|makeshift|make_do|bodge",
      "=out =of|=from|=with .. hired|borrowed|scrap|leftover|second_hand|recycled|donated|spare|old|salvaged|discarded .. oven|part|material|laptop|machine|pc|furniture|wood|computer|equipment|hardware|tent|engine|server|van|timber",
      "=no|without|=zero .. budget|money|funding .. build|make|run|set_up|start|launch|produce|put_on",
      "=on =a|=with .. shoestring|shoestring_budget|tiny_budget|small_budget|minimal_budget|next_to_nothing",
      "=when .. covid|lockdown|pandemic|power|=gas|flood|fire|strike|supplier|system|server|truck|van ... close|shut|cut|fail|stop|break|go_down|=off|=down|cancel ... =went|=moved|move|switch|=fed|=kept|keep|=built|build|=ran|=made|serve|deliver|set_up|find|=found",
    ],
  },
  {
    shows: ["soft-work-ethic"],
    told: [
      "=no|=zero|=without|=not .. accident|ticket|complaint|sick_day|absence|absences|write_up|warning|missed_shift|late_day .. =in|=over|=for|=since|=during .. # .. year|month|season|route|mile|km",
      "never .. miss|=late|=short|=sick|absent|call_in_sick|skip|fail_to .. shift|day|deadline|delivery|pay|sheet|turn|till|work|count|date|collection|run|round|lesson|practice",
      "=every|=each .. night|day|shift|morning|evening|week .. =never|without_fail|=always .. short|late|miss|fail|complete",
      "attendance .. perfect|100|award|bonus",
      "work|working|=worked .. # hours|hrs|shifts|nights =per|=a|=each|=every week|=wk ... =while|alongside|beside|during .. study|school|degree|college|university|credits|course|raise|caring",
      "employee|worker|driver|cook|carer|clerk|nurse of_the_month|of_the_year|of_the_quarter",
    ],
  },
  {
    shows: ["soft-professionalism"],
    told: [
      "=ask|=asked|=asks|request|requested =for|=by me|=my =back|by_name|again",
      "pick|choose|select|=chosen|trust|entrust .. =for|=with|=to .. vip|key|largest|biggest|important|demanding|difficult|premium|high_end|top|wine|hotel|royal|minister|embassy account|client|customer|guest|event|visit|patient",
    ],
  },
  {
    shows: ["soft-curiosity"],
    told: [
      "=i =wrote|=called|=phoned|=emailed|=asked ... =for|=about|=why|=how .. data|figures|numbers|records|manual|answer|reason|drawings|protocol =myself|because|=to .. =see|=know|find_out|understand",
      "=wrote|=write|=went|=drove|=travelled|=called|=phoned .. =to .. =for|=and .. data|figures|records|statistics|archive|documents|plans =myself",
      "out_of_curiosity|out_of_interest|for_fun|wanted_to_know|wanted_to_see|wanted_to_understand|to_see_how_it|to_learn_how_it|to_find_out_how .. =how|=why|=if|=what|=build|build|write|work|=i|whether|=it",
      "take|took|pull|strip .. apart|to_pieces .. =to|=and|=until|see|learn|understand|understood|know|rebuilt|put",
      "=read|reading .. =everything|=every .. paper|book|manual|article|datasheet|standard .. =on|=about|=i",
    ],
  },
  {
    shows: ["soft-critical-thinking"],
    told: [
      "=questioned|=questioning|challenge|=doubted .. =what|=why|=whether|=if|=the|=our .. measure|figure|number|assumption|estimate|result|report|target|forecast|claim|premise|benchmark|convention",
      "argue|speak_up|object|vote .. =against .. favourite|favorite|plan|proposal|purchase|idea|pick|purchase|supplier|tool|rewrite|board|committee|majority|consensus|launch",
      "see|check|test|measure how_far|how_much .. =off|wrong|=holds|true|better|worse|rule|assumption|claim|estimate",
      "show|prove|demonstrate .. =that|=the|=our .. assumption|rule_of_thumb|belief|old_figure|published|report|metric|target|number =was|=were|=is .. wrong|misleading|off|flawed|biased|too_high|too_low",
      "find|found|spot|point_out|notice .. flaw|error_in|fallacy|bias|mistake .. =in .. argument|study|model|paper|calculation|reasoning|plan|design|method|assumption|brief|contract",
    ],
  },
  {
    shows: ["soft-ambiguity-tolerance"],
    told: [
      "=no|=without .. product_manager|product_owner|specification|spec|specs|requirements|documentation|playbook|predecessor|precedent|manual|instructions|brief|handover .. =so|=until|=when|=yet|=and|=i|=we|build|=wrote|start",
      "nobody|no_one|=none .. know|knew|agree|agreed|sure|decided|written_down|could_say .. =what|=how|=who|=whether|=which|=so|=until",
      "=vague|unclear|half_formed|open_ended|loose|ill_defined|undefined .. brief|problem|question|request|idea|goal|scope|requirement|mandate .. =into|=to|=from|turn|shape|became",
      "rules|priorities|plan|scope|requirements|regulations|market|guidance .. change|changed|shift|shifted .. every|weekly|daily|monthly|overnight|mid|twice|halfway",
    ],
  },
  {
    shows: ["soft-flexibility"],
    told: [
      "=do|=did|=take|=took|=work|work|=worked|help .. =whichever|=whatever|=wherever|anything|anywhere|any_shift|all_shifts|any_station|every_station|every_counter|either_end .. need|needs|needed|=was|=is|comes|sent|going|required|short",
      "send|sent|move|posted|lent|deployed|relief|float|called .. =wherever|=whichever|=where|=between .. =was|=is|need|needed|short|sick|off|ward|school|shop|branch|site|store|unit",
      "=different|=new|=another .. site|school|ward|shop|kitchen|customer|branch|team|shift|project|client =every|=each day|week|month|morning|shift|night",
      "rotate|swap|switch|alternate|jump .. between|through|among|across .. station|department|shift|role|site|counter|team|machine|ward|kitchen|desk|language",
      "at_short_notice|on_short_notice|same_morning|hour_notice|last_minute|told_at .. cover|shift|change|call|travel|step|replace|work|stand|fill|jump|morning|cook|teach|sing|translate",
    ],
    unless: ["screens|tabs|branches|languages_easily"],
  },
  {
    shows: ["soft-entrepreneurial-mindset"],
    told: [
      "employee|engineer|hire|person|developer|staff =number|=nr # .. company|startup|start_up|=in|=at|=of",
      "=one =of|=among|=joined|=was .. =first|founding|=early .. two|three|four|five|six|seven|eight|ten|#|employee|engineer|hire|member|team .. startup|start_up|company|engineer|employee|hire",
      "start|found|open|set_up|launch|run|ran .. =my|=our|=own|side .. business|company|shop|firm|studio|online_store|online_shop|startup|practice|label|agency|stall|cafe|bakery|farm",
      "raise|raised|close|closed|secure|win|won .. seed|=series|angel|pre_seed|funding_round|crowdfunding|startup_grant|founders_grant",
    ],
  },
  {
    shows: ["soft-innovation"],
    told: [
      "=on|=at|=su =my|=mia suggestion|proposal|initiative|=proposta|=idea .. replace|=abbiamo|introduce|change|switch|move|start|build|=we",
      "come_up|came_up|invent|devise|think_up|thought_up|dream_up .. =with|=new|=way|=a|=own .. way|method|tool|fixture|jig|game|format|recipe|device|trick|technique|approach|idea|scheme|system",
      "patent|patented|=patents .. =for|=on|hold|grant|file|filed|invention|inventor|method|device",
      "first .. =in|=of|=at|=to .. company|department|team|hospital|country|region|industry|group .. use|try|introduce|adopt|run|build|put",
    ],
    unless: ["patent_office|patent_law|patent_examiner"],
  },
];
