import type { Deed } from "./deed.js";

/** Care and teaching: told by what was done for patients and pupils. */
export const TRADES_AND_CARE: readonly Deed[] = [
  {
    shows: ["patient-care", "nursing"],
    told: [
      "care_for|nurse|look_after|treat|attend_to|tend|=pflege|=betreuung|=soins .. #|patient|resident|sick|elderly|post_operative|wounded|dying|newborn|inpatient|bewohner*|patienten|=malades .. on|in|per|after|at|with|from|and|a_shift|during|auf|im|aux|of|each|through|over",
      "=care|nurse|nursing .. for|of .. #|up_to .. patient|bed|resident",
      "wash|bathe|dress|feed|turn|mobilise|mobilize|reposition|lift .. patient|resident|bedridden|elderly|bewohner*",
    ],
    unless: [
      "software|app|platform|dashboard|data|it_systems",
      "# .. =accounts|=clients|=customers|=servers|=machines|=stores|=sites|=users|=vehicles|=suppliers|=horses|=cows",
    ],
  },
  {
    shows: ["patient-assessment"],
    told: [
      "assess|examine|check|evaluate|monitor|observe .. patient|resident|newborn|wound|=vitals|symptom .. on_admission|at_admission|on_arrival|before|after|for|and|during|daily|condition|pain|skin|risk .. surgery|treatment|operation|report|doctor|physician|risk|fall|pain|ward|admission|pressure|discharge|note|record|nutrition|deterioration|refer|plan|consciousness|shift|breath*",
      "take|record|write .. patient .. history|histories|medical_history",
    ],
    unless: ["model|software|app"],
  },
  {
    shows: ["vital-signs-monitoring"],
    told: [
      "take|measure|check|monitor|record|chart .. blood_pressure|=pulse|=temperatures|=temperature|heart_rate|oxygen_saturation|=vitals|vital_signs|=respiration|blood_sugar|blood_glucose .. of|and|for|every|on|in|from|at|each .. patient|pulse|temperature|resident|hour|night|chart|ward|weight|round|blood|respiration|elderly|mother|oxygen",
    ],
  },
  {
    shows: ["medication-administration"],
    told: [
      "give|administer|hand_out|prepare|set_out|dispense|check|inject .. =medication|=medications|=medicines|=medicine|=drugs|=tablets|=infusions|=injections|=insulin|=antibiotics|=medikamente|=medicaments|=doses .. to|for|as|by|and|on|under|at|per .. patient|resident|prescribed|prescription|ward|doctor|chart|schedule|supervision|bed|round|plan|injection|hour|infusion|elderly|monitor|record|side_effects",
    ],
  },
  {
    shows: ["iv-therapy"],
    told: [
      "set|start|place|insert|hang|manage|change|monitor|prepare|run .. =infusions|=infusion|=drips|=drip|intravenous|=cannulas|=cannula|peripheral_line|=ivs .. for|of|in|and|on|to|with",
    ],
  },
  {
    shows: ["wound-care"],
    told: [
      "dress|clean|change|treat|assess|check|suture|look_after .. =wounds|=wound|=dressings|=ulcers|=ulcer|pressure_sores|=burns|=verbande|=pansements|surgical_site",
    ],
  },
  {
    shows: ["clinical-documentation"],
    told: [
      "write|chart|record|document|keep|note|update|enter|log .. patient|resident|nursing|care|treatment|medication|clinical|session|wound .. =notes|=record|=records|=chart|=charts|observation|progress|=plans|condition|intake|report|=files|=documentation",
      "document|record|chart|note .. =care|treatment|observation|medication|symptom|therapy|intake|vitals|condition|intervention .. of|in|for|on|to .. patient|resident|child|ehr|chart|file|record|ward|system|client|each|every|electronic",
    ],
    unless: ["furniture|model|software"],
  },
  {
    shows: ["care-planning"],
    told: [
      "write|draw_up|make|plan|agree|review|update|adapt|develop .. care|treatment|nursing|therapy|support|rehabilitation .. =plan|=plans|goal|=goals .. for|with|of|and|for_each .. patient|resident|family|client|doctor|child|person|team|physician|each|service_user|relative",
      "=pflegeplanung|=pflegeplane|=pflegeplan",
    ],
  },
  {
    shows: ["clinical-handover"],
    told: [
      "hand_over|report|give|brief|take .. =patients|=residents|ward_report|=handover|=ubergabe|shift_report|=handovers .. to|at|for|of|from|between .. nurse|night|shift|ward|next|doctor|team|colleague|day",
    ],
  },
  {
    shows: ["patient-triage"],
    told: [
      "sort|prioritize|triage|assess|decide|judge .. patient|caller|emergency|casualty|arrival|walk_in .. by|in|who|how|for .. urgency|urgent|severity|first|emergency_room|emergency_department|need|manchester|priority|wait",
    ],
    unless: ["ticket|bug"],
  },
  {
    shows: ["patient-education"],
    told: [
      "teach|show|explain|educate|advise|counsel|instruct|train|inform .. patient|mother|diabetic|family|relative|parent|carer .. about|on|in|to|how|after|with .. diet|insulin|medication|disease|inhaler|wound|breast*|injection|pump|treatment|exercise|discharge|therapy|side_effect|hygiene|care|condition|recovery|home|nutrition|illness|breathing|procedure|asthma|newborn|pain",
    ],
  },
  {
    shows: ["infection-control"],
    told: [
      "disinfect|sterilise|sterilize|isolate|clean|screen .. instrument|surgical|ward|room|patient|equipment|operating|surface|needle|infected|treatment_room .. and|for|with|against|to|before|after|between .. =hygiene|infection|patient|germ|mrsa|standard|disinfection|isolation|rule|surgery|operation|autoclave|use",
      "watch|enforce|introduce|train|check|audit|keep|follow .. hand_hygiene|hygiene_rules|isolation_rules|hygiene_plan|infection_rate|isolation_measures|hygiene_standards",
    ],
  },
  {
    shows: ["patient-safety"],
    told: [
      "report|investigate|reduce|prevent|cut|analyze|review|halve .. =falls|medication_error|pressure_ulcer|pressure_sore|near_miss|bed_sores|adverse_event|critical_incident|drug_error .. on|in|by|of|at|among|from|with .. ward|unit|patient|clinic|hospital|resident|#|home|half|third|committee|team|care",
    ],
  },
  {
    shows: ["phlebotomy", "specimen-collection"],
    told: [
      "take|draw|collect .. =blood|blood_samples|blood_sample|=swabs|=specimens|urine_samples .. from|for|and|of|in|daily|a_day|samples|at",
    ],
    unless: ["fight|battle|theatre"],
  },
  {
    shows: ["personal-care"],
    told: [
      "help|assist|support .. resident|patient|elderly|client|people|disabled|senior|service_user|child|person .. with|to|in .. washing|dressing|toilet|meal|eating|bathing|hygiene|shower|feeding|mobility|daily_living|getting_up|body_care|toileting",
      "wash|bathe|shower|dress|feed|toilet .. =residents|=patients|the_elderly|=clients|disabled_people|old_people|=seniors",
    ],
    unless: ["window"],
  },
  {
    shows: ["geriatric-care"],
    told: [
      "care_for|look_after|nurse|visit|accompany|assist|support .. the_elderly|elderly_people|elderly_patients|old_people|older_people|=seniors|nursing_home|dementia|care_home|=senioren|old_age|alzheimer*",
    ],
  },
  {
    shows: ["palliative-care"],
    told: ["care_for|accompany|support|look_after|comfort .. dying|terminally_ill|end_of_life|last_days|hospice"],
  },
  {
    shows: ["maternity-care", "midwifery"],
    told: [
      "deliver|assist|attend .. # .. =babies|=births|=deliveries",
      "care_for|look_after|support|visit .. pregnant|=mothers|birthing|new_mothers|newborns .. before|during|after|and|at|in .. birth|labour|home|delivery|newborn|pregnancy|ward",
    ],
  },
  {
    shows: ["discharge-planning"],
    told: [
      "plan|prepare|arrange|organize|coordinate .. =discharge|=discharges|=entlassung|going_home|home_care|aftercare|step_down .. of|with|for|from|and|home .. patient|family|social|home|ward|carer|service|clinic|rehab*|gp",
    ],
  },
  {
    shows: ["care-coordination"],
    told: [
      "coordinate|arrange|organize|link|liaise .. care|treatment|therapy|appointment|=gps|social_services|physician|specialist|home_visit .. for|of|between|with|and|across .. patient|family|resident|hospital|doctor|client|physiotherapist|gp|therapist|ward|school|pharmacy|child",
    ],
    unless: ["software|data"],
  },
  {
    shows: ["multidisciplinary-care-teams"],
    told: [
      "work|meet|round|discuss|cooperate .. with .. doctor|physician|therapist|nurse|psychologist|physiotherapist|social_worker|surgeon|dietician .. on|about|in|to|and|for|daily .. patient|ward|case|treatment|therapy|care|resident|child|rehab*",
    ],
    unless: ["data|software|model|ai"],
  },
  {
    shows: ["medical-administration"],
    told: [
      "book|schedule|arrange|make|manage|plan|coordinate .. =appointments|=surgeries|=clinics|appointments_for|=consultations .. of|for|with|at|and|in .. patient|doctor|dentist|practice|clinic|surgeon|therapist|physician|gp|surgery",
      "check_in|register|admit|receive|welcome .. =patients .. at|and|in|on|with .. reception|desk|insurance|card|practice|clinic|ward|phone|record|surgery|data|front|file|appointment|form|payment",
      "bill|code|invoice|claim|submit .. treatment|patient|consultation|insurance|procedure|medical_service .. to|with|for|by .. insurer|insurance|health_fund|medicare|insurances|krankenkasse*|payer|fund",
    ],
    unless: ["app|software|platform|api"],
  },
  {
    shows: ["medical-billing"],
    told: [
      "bill|invoice|submit|process|claim .. treatment|patient|insurance_claim|medical_claim|consultation|procedure .. to|with|for|by .. insurer|insurance|health_fund|medicare|payer|fund|krankenkasse*",
    ],
    unless: ["car|model"],
  },
  {
    shows: ["dispensing-medication"],
    told: ["fill|dispense|prepare|check|hand_out|issue|verify .. =prescriptions|=prescription|=rezepte|=ordonnances"],
  },
  {
    shows: ["counseling"],
    told: [
      "counsel|listen_to|support|accompany|advise .. =clients|=youths|student|patient|=families|=couples|addict*|victim|bereaved|refugee|=people .. in_crisis|with_depression|with_anxiety|after_loss|in_grief|after_trauma|with_trauma|through_grief|with_addiction|with_addictions|after_abuse|mental_health|in_distress|psychosocial|emotional",
    ],
    unless: ["market|loan"],
  },
  {
    shows: ["therapy-and-rehabilitation"],
    told: [
      "treat|exercise|rehabilitate|mobilise|mobilize|massage .. =patients|=athletes|=people|stroke|=children|knee|=clients .. after|with|in|for|following .. stroke|injury|injuries|surgery|accident|operation|fracture|back_pain|pain|disability|rehabilitation|replacement|paralysis",
    ],
    unless: ["injury_time"],
  },
  {
    shows: ["nurse-precepting"],
    told: [
      "train|mentor|supervise|teach|guide|precept|instruct|look_after .. student_nurse|nursing_student|new_nurse|junior_nurse|trainee_nurse|nurse_in_training|medical_student|newly_qualified_nurse|nursing_staff|nurses_in",
    ],
  },
  {
    shows: ["nursing-leadership"],
    told: [
      "lead|head|run|manage|supervise|in_charge_of|coordinate .. =ward|=nurses|nursing_team|carers|=station|night_shift .. of|with|#|on|and .. bed|nurse|patient|ward|hospital|carer|healthcare|resident|icu",
    ],
  },
  {
    shows: ["teaching"],
    told: [
      "teach|taught|=unterricht|=unterrichte|=enseigne|=docente|=lehre .. =maths|=mathematics|=english|=german|=french|=spanish|=physics|=chemistry|=biology|=history|=music|=sports|=geography|=science|=art|=economics|=computing|=programming|=reading|=statistics|=classes|=lessons|=courses|=class|=years|=grades|=pupils|=children|=students|=adults|=beginners|=mathematik|=deutsch|=seminars|=undergraduates|=philosophy|=latin .. to|at|in|for|from|of|years|and|#|up_to|aged|with|a_week|every|level|fur|an|school",
      "give|hold|prepare|plan|run|lead .. =lessons|=classes|=tutorials|=lectures|=courses|=unterricht|=cours|=tutorial|=seminars|exercise_class .. in|for|to|at|on|of|with|from .. #|pupil|student|child|children|school|adult|university|group|beginner|maths|english|college|music|refugee|class|undergraduate|evening|apprentice",
      "class_teacher|form_teacher|home_room|subject_teacher|form_tutor|=klassenlehrer|=klassenlehrerin .. of|for|#",
    ],
    unless: ["attend|take_part|myself|enrolled|graduate_courses"],
  },
  {
    shows: ["lesson-planning"],
    told: [
      "plan|prepare|write|design|develop|create .. =lessons|=lesson|lesson_plan|scheme_of_work|schemes_of_work|teaching_unit|=worksheets|teaching_material|=unterrichtsmaterial|learning_material|course_material|units_of_work|exercise_sheet|class_material",
    ],
    unless: ["lessons_learned"],
  },
  {
    shows: ["curriculum-development"],
    told: [
      "write|design|develop|rework|revise|build|plan|draw_up|update .. =curriculum|=curricula|=syllabus|=lehrplan|course_programme|study_programme|scheme_of_work|degree_programme|course_outline|training_curriculum|new_course|course_content .. for|of|in|at|with|on|that|to|and",
    ],
    unless: ["vitae|learning_curriculum|reinforcement"],
  },
  {
    shows: ["student-assessment"],
    told: [
      "mark|grade|assess|set|correct|examine|evaluate|moderate .. =exams|=exam|=papers|=tests|=homework|=essays|=coursework|=assignments|=klausuren|=copies|=theses|final_examinations|student_work|pupils'_work|=pupils|=students .. of|for|and|in|at|with|by|to|each|every|on .. #|pupil|student|class|year|feedback|course|group|grade|report|undergraduate|lesson|week|school|term|parent|rubric|board|university",
    ],
    unless: ["model|neural"],
  },
  {
    shows: ["classroom-management"],
    told: [
      "keep|manage|lead|calm .. =class|=classes|=order|=classroom|group_of .. of|in|with .. #|difficult|lively|noisy|pupil|children|teenager|class|classroom",
    ],
    unless: ["java|object|code"],
  },
  {
    shows: ["parent-communication"],
    told: [
      "talk|meet|speak|write|report|hold|inform|consult|advise .. =parents|parents'_evening|parent_evening|parent_meeting|parent_talks|=elterngesprache|parent_conferences .. about|with|on|to|of|and|each|weekly|evening|meeting|every|twice|progress|children",
    ],
  },
  {
    shows: ["tutoring"],
    told: [
      "tutor|coach|help|teach .. # .. =pupils|=students|=children|=kids .. in|with|for .. maths|english|german|homework|exam|reading|chemistry|physics|mathematics|statistics|programming|french|spanish|latin",
      "give|gave .. private_lessons|=nachhilfe|extra_lessons|private_tuition|cours_particuliers|clases_particulares|tutoring",
      "help|helped|support .. =pupils|=students|=children|=kids .. with .. homework|exam_preparation|their_exams",
    ],
  },
  {
    shows: ["special-needs-education"],
    told: [
      "teach|support|help|work|assist|look_after|accompany .. pupil|child|student|teenager|boy|class .. with|who .. special_need|learning_difficult|learning_difficulties|learning_disability|learning_disabilities|autism|dyslexia|adhd|down_syndrome|disability|disabilities|special_educational",
    ],
  },
  {
    shows: ["early-childhood-education", "child-minding"],
    told: [
      "look_after|care_for|mind|teach|supervise|play_with|=betreuung|=kinderbetreuung .. toddler|=infants|=babies|=preschoolers|children_under|small_children|young_children|=kindergarten|nursery_children|=kita|=kleinkinder|children_aged|group_of_children|creche .. at|in|of|aged|and|with|during|from|under|for|im|a_day",
    ],
  },
  {
    shows: ["attendance-tracking"],
    told: [
      "keep|take|record|track|check|monitor .. =attendance|=absences|attendance_list|attendance_register|class_register|=lateness .. of|for|in|and|daily|each|at|to|by",
    ],
  },
  {
    shows: ["higher-education-teaching"],
    told: [
      "teach|taught|lecture|give|hold|lead|run|assist .. =undergraduates|undergraduate|=postgraduates|bachelor_students|master_students|=seminars|=lectures|=tutorials|=vorlesungen|=tutorium|university_students|university_course|=practicals|lab_course|first_year_students|graduate_course .. at|in|on|of|to|for .. #",
      "teach|lecture|tutor|lecturer|give .. =university|=college|=undergraduates|=hochschule|=universitat|=universite|faculty|=bachelor|master's|=students .. course|lecture|seminar|tutorial|semester|practical",
      "supervise|mentor|advise|guide|=betreuung .. # .. =theses|=phd|=phds|master_thesis|bachelor_thesis|=dissertations|=doctoral|=masterarbeiten|=bachelorarbeiten|phd_students|master's",
      "supervise|mentor|advise|guide|=betreuung .. bachelor|=phd|master|master's|doctoral|=msc|=bsc|graduate .. student|thesis|theses|candidate",
    ],
  },
  {
    shows: ["academic-research"],
    told: [
      "publish|author|co_author|write .. #|papers|articles|two|three|four|several|journal .. in|at|on .. journal|conference|peer_reviewed|proceedings|nature|neurips|ieee|acm|science|refereed",
      "write|defend|complete|doctoral .. =thesis|=dissertation|=doctorate|phd_thesis|=doktorarbeit|=promotion|=these .. on|about|in|uber|zu|sur",
      "=research|=researched|=forschung|=recherche .. at|on|in|an .. university|institute|=universitat|laboratory|=cnrs|=lab|faculty|postdoc*",
      "peer|reviewer|referee|review .. for .. journal|journals|conference|neurips|icml|acm",
    ],
  },
  {
    shows: ["case-management"],
    told: [
      "run|keep|handle|manage|carry|hold|look_after|work .. #|caseload|own|social|open|client|family .. =cases|=caseload|=case|=families .. of|in|from|with|for|at|and .. client|family|court|agency|young|plan|youth|intake|authority|social|refugee|child|benefit|offender|unemployed|tenant|closing|referral|council|open",
    ],
    unless: ["test_case|use_case|edge_case"],
  },
  {
    shows: ["safeguarding"],
    told: [
      "report|spot|recognise|recognize|raise|handle|act_on|refer .. abuse|neglect|child_protection|children_at_risk|welfare_concern|kindeswohlgefahrdung|safety_concern|endangered_children .. to|of|and|with|in|at|by|about",
    ],
    unless: ["api|fraud|platform|content|network|domain"],
  },
  {
    shows: ["youth-work"],
    told: [
      "lead|run|organize|accompany|supervise|work_with|coach|look_after .. youth_group|youth_club|holiday_camp|summer_camp|young_people|=teenagers|youth_centre|youth_team|=jugendgruppe|=jugendliche|scout .. in|at|with|of|from|and|on|for",
    ],
  },
  {
    shows: ["welfare-and-debt-advice"],
    told: [
      "advise|help|counsel .. people|family|tenant|refugee|client|unemployed|household|citizen|migrant .. on|with|in|about .. =benefits|=debts|=debt|housing|=asylum|social_security|unemployment|welfare|=rent",
    ],
    unless: ["software|benefits_of"],
  },
  {
    shows: ["instructional-design", "e-learning"],
    told: [
      "@make|record|produce|script .. e_learning|online_course|training_video|learning_module|=moodle|=webinars|learning_video|online_lesson|digital_course|course_video|explainer_video|training_module|learning_path|training_course|digital_lesson .. for|on|about|with|in|of|that|and",
    ],
    unless: ["deep_learning|machine_learning|neural|hosted"],
  },
];
