import type { Deed } from "./deed.js";

/** Order, care and steps of one's own, told by what somebody did unasked, first, in time or without a miss. */
export const STEPS_OF_ONES_OWN: readonly Deed[] = [
  {
    shows: ["soft-initiative"],
    told: [
      "nobody|no_one .. ask|=told .. =but|=so =i",
      "unasked|unprompted|of_my_own_accord|off_my_own_bat|without_being_asked .. start|write|build|make|draw|clean|=made|sort|set_up|fix",
      "=i =noticed|=saw|=spotted ... =i =wrote|=built|=started|=asked|=changed|=made|=called|=moved|=suggested|=proposed",
      "propose|suggest|pitch|push_for ... =then|=and .. =built|introduce|=ran|=led|set_up|=started|took_over|roll_out",
      "start|set_up|found|launch .. =first|=own|voluntary|informal|lunchtime|after_hours|reading|study|support|mentoring|book group|club|circle|meetup|newsletter|scheme|programme|program|workshop|session",
      "start|build|write|make|set_up|create|teach|automate ... in_my_own_time|in_my_spare_time|in_my_free_time|in_own_time|in_spare_time",
      "write|build|introduce|set_up|start|make|create|add .. =where there_was|there_were =none|=no",
      "write|build|introduce|set_up|make|create .. =we|=they|=team did_not_have|didn't_have|never_had|=lacked",
      "=had|have =the =idea =for|=of|=to|=behind ... carry|run|launch|build|organize|start|realize|=put|=ran|=made|set_up",
    ],
  },
  {
    shows: ["soft-prioritization"],
    told: [
      "triage|prioritize|rank|sort|order .. ticket|request|bug|patient|call|case|order|task|complaint|backlog|referral|job|enquiry .. =by .. urgency|impact|severity|risk|value|need|harm|deadline|importance|cost",
      "decide|agree|choose|work_out .. =what|=which .. =first|=next|could_wait|can_wait|drop|=dropped|left_out|postpone|to_drop",
      "most_urgent|worst_first|biggest_first|urgent_first|riskiest_first|sickest_first|highest_risk_first|in_order_of_urgency|in_order_of_risk .. =first|ticket|case|patient|job|order|repair|fix|=see|=saw",
      "cut|trim|reduce|narrow|drop .. scope|wish_list|feature_list|backlog|roadmap .. =to|=from|=by|=so .. #|essential|needed|date|launch|deadline|three|five|core",
    ],
  },
  {
    shows: ["soft-creativity"],
    told: [
      "=had|have =the =idea =for|=of|=behind ... carry|run|launch|build|organize|print|=ran|=made|=won|film|campaign|press",
      "invent|dream_up|think_up|come_up|came_up .. game|puzzle|story|stories|dish|recipe|costume|window_display|slogan|name|character|theme|exercise|activity|activities|song|format|quiz",
      "=wrote|=composed|=arranged|=choreographed|=illustrated|=painted|=drew|=designed .. song|play|sketch|comic|mural|poster|novel|poem|short_story|cartoon|stage_set|album|jingle|screenplay|puppet",
      "design|make|create|build .. own .. board_game|card_game|logo|jewelry|jewellery|clothes|costume|poster|label|zine|recipe|furniture|props",
      "turn|convert|transform .. old|empty|disused|unused .. =into .. cafe|stage|gallery|studio|playground|garden|library|bar|workshop|museum|cinema",
    ],
  },
  {
    shows: ["soft-dependability"],
    told: [
      "=trusted|=entrusted|=relied .. =with|=to|=on .. key|keys|cash|safe|till|open|close|lock|payroll|controlled_drug|medication|money|vault|deposit|bank_run|alarm",
      "open|lock|close .. shop|store|building|cafe|kitchen|office|site|pool|gym|salon|school|library|branch .. =alone|on_my_own|by_myself|=each|=every|=at #|at_5|at_6",
      "=kept|keep|ask|=asked|=called|call|=hired .. =me .. =on|=back .. summer|season|year|semester|term|internship|winter|again|after",
      "=no|=zero|without|=never .. missed|late|lost|dropped delivery|deliveries|deadline|payroll|filing|handover|shift|shipment|parcel|close|submission|load|flight|shot",
      "carry|hold|take|=on .. support_phone|emergency_phone|on_call_phone|duty_phone|pager|standby_phone .. week|weekend|night|month",
    ],
  },
  {
    shows: ["soft-organizational-skills"],
    told: [
      "keep|maintain|run|track .. #|several|all|many .. case|file|project|job|order|event|calendar|booking|trip|class|shipment|site|audit .. =in|=on|=with .. =one|spreadsheet|tracker|board|planner|list|calendar|folder|system",
      "=organised|=organized|=arranged|=planned .. trip|tour|fair|festival|tournament|conference|concert|wedding|weddings|exhibition|camp|fundraiser|open_day|retreat|show|race|meetup .. =for .. #",
      "label|sort|catalogue|index|file|archive|arrange .. stockroom|store_room|archive|filing|cupboard|workshop|tool_room|library|records_room|shelves|shared_drive|folder .. =so|=by|new|again|from_scratch|=that",
      "draw_up|drew_up|write|make|set|plan .. rota|roster|duty_plan|staff_plan|seating_plan|timetable|running_order|run_sheet .. =for|=of .. #|nurse|staff|volunteer|driver|class|cook|people|team",
    ],
  },
  {
    shows: ["soft-time-management"],
    told: [
      "=while|alongside|=beside|during .. study|degree|school|college|university|full_time|credits|semester|apprenticeship .. =work|=worked|=working|job|hours|hrs",
      "# hours|hrs|=h .. week|wk ... =while|during|alongside|=beside .. credits|semester|degree|study|studies|school|college|university|senior_year|full_time",
      "# .. stop|drop|visit|delivery|deliveries|call|round =a|=per|each day|shift|morning|route|round",
      "hard|tight|fixed|weekly|daily|nightly|print|press|filing|broadcast deadline|deadlines .. =every|=each|=met|=hit|=kept|never|always|=under|thursday|friday|monday",
      "=finished|=delivered|=completed|=done|=opened .. =two|=three|=four|=a|# .. day|days|week|weeks|month|months =early|ahead|before",
    ],
  },
  {
    shows: ["soft-customer-focus"],
    told: [
      "=went|=drove|=rang|call|visit|=sat .. customer|client|guest|patient|tenant|user|parent|resident .. =until|=to|=make .. =sure|happy|solved|working|right|understood|fixed",
      "customer|client|guest|regulars|tenant|patient|parent .. =ask|=asked|=asks|=came|=come|return|=wrote .. =for me|=back|by_name|thank",
      "=get|=got|give|=gave|bring|=brought|find|=found|offer|lend|=lent .. customer|client|guest|patient|tenant|caller .. loaner|replacement|refund|answer|room|solution|same_day|spare|alternative",
      "complaint|complaints .. =fell|=down|=dropped|halve|=halved|reduce|=cut|=fewer",
    ],
  },
  {
    shows: ["soft-decision-making"],
    told: [
      "=i decide|=decided|approve|=approved|=rejected|=signed|authorize .. =whether|=which|=when|=what|=who|loan|claim|discount|repair|order|hire|release|bed|admission|refund|budget|application|overtime",
      "=had =to|=must decide|choose|act .. minutes|seconds|alone|quickly|on_the_spot|under|fast|=whether|=which",
      "stop|halt|call_off|cancel|shut_down|ground|=pulled .. line|production|release|launch|flight|match|event|trial|machine|shift|pour|concert .. =when|because|=after|=until|=as|=for",
      "=chose|=picked|=selected|=opted|=decided .. =over|=against|instead_of|rather_than|=because .. vendor|tool|framework|supplier|design|buy|build|database|material|system|python|option|route|method|none",
      "bed|admission|staffing|triage|treatment|claims|lending|hiring|sourcing|pricing|go_live|investment decision|decisions .. =with|daily|=made|=took",
    ],
  },
];
