import type { Deed } from "./deed.js";

/** Selling, telling the market, answering customers, and what an office writes and files. */
export const SALES_AND_OFFICE: readonly Deed[] = [
  {
    shows: ["sales"],
    told: [
      "sell|=verkauf|=verkaufte|=vendu|=vente|=venta|=vendita .. =insurance|=cars|=furniture|=phones|=contracts|=clothes|=shoes|=advertising|=software|=machines|=licences|=licenses|=houses|=kitchens|=subscriptions|=tickets|=tours|=products|=goods|=books|=wine|=jewellery|=electronics|=equipment|=parts|=solutions|=services|=flats|=policies|=loans|=space|=bikes|=bicycles|=toys|=cosmetics|=devices|=appliances|=bread|=tools|=memberships .. =to|=in|=for|=at|=over|=on|=by|=from|=and|=door|=an|=across|=via|=through",
      "sell .. =to .. customer|client|firm|company|hospital|dealer|retailer|pharmacy|business|school|restaurant|hotel|clinic|farmer|manufacturer|shop|bank|enterprise|buyer|wholesaler|doctor|passer_by",
      "advise|serve|consult .. customer|client|shopper|buyer .. on|in|about|with|when .. purchase|choice|shoe|wine|phone|furniture|device|kitchen|car|product|fabric|buying|fitting|colour|size|cheese|book|bike|tool|paint|plant|range",
      "exceed|beat|reach|hit|meet|surpass|achieve|top|overfulfil .. =target|=targets|=quota|=quotas|=goal .. sales|seller|branch|region|by|every|each|of|in|#|for .. #|month|quarter|year|store|revenue",
      "visit|call_on|win|gain|sign|acquire|close .. customer|client|dealer|prospect|account|deal|order|contract|doctor|pharmacy .. worth|sell|sold|offer|demo|order|sale|region|a_week|pitch|commission",
    ],
    unless: ["yield|recall|latency|accuracy|emission"],
  },
  {
    shows: ["sales-prospecting", "lead-generation"],
    told: [
      "find|research|identify|generate|collect|win|qualify|source|book .. =prospects|=leads|new_buyers|potential_customer|potential_client|possible_customer|sales_meeting|first_meeting|decision_maker|=neukunden|demos .. through|by|via|in|at|on|for|from|over|with|per|a_week|a_month|and",
      "call|phone|ring|write_to|email .. #|new|cold|potential .. prospect|company|firm|business|household|decision_maker|lead .. a_day|per_day|daily|every_day|a_week|per_week",
    ],
    unless: ["football|club|gas|water|investigation|investigate"],
  },
  {
    shows: ["cold-calling"],
    told: [
      "call|phone|ring|dial .. #|new|unknown|potential|cold .. prospect|household|business|company|firm|shop|restaurant|decision_maker|people .. a_day|per_day|daily|an_hour|per_hour|to_sell|to_offer|to_book|to_win|a_week",
      "go|went|sell|sold .. door_to_door",
    ],
  },
  {
    shows: ["sales-presentations"],
    told: [
      "present|demonstrate|show|pitch|demo .. product|range|collection|software|machine|solution|device|offer|platform|kitchen|car .. to .. client|customer|buyer|dealer|prospect|retailer|doctor|purchaser|hospital",
      "pitch|pitched .. to .. client|customer|buyer|advertiser|agency|retailer",
    ],
  },
  {
    shows: ["sales-quotations"],
    told: [
      "write|prepare|make|send|calculate|draw_up|issue|create .. =offers|=offer|=quotes|=quote|=quotations|=quotation|=angebote|=angebot|=devis|=proposals .. to|for|and .. client|customer|tender|dealer|order|prospect|buyer|kund*|buildings|trade|industry|follow_up|guest|events",
    ],
    unless: ["llm|research|grant"],
  },
  {
    shows: ["sales-order-processing"],
    told: [
      "take|process|enter|handle|check|confirm|key|record|manage .. =orders|=order|=bestellungen|=commandes|=pedidos .. from|by|for|of|in|at|over|on|and .. customer|client|phone|dealer|mail|sap|invoice|telephone|guest|store|wholesale|web|table|dispatch|delivery|system|ship|shop",
    ],
  },
  {
    shows: ["sales-engineering"],
    told: [
      "give|build|run|show|prepare|configure|hold|do .. =demo|=demos|demonstration|proof_of_concept|trial|=poc|=pocs .. to|for|with|at .. prospect|buyer|sales|bid|prospective|customer_site|tender",
      "answer|write|complete|prepare .. technical|security .. part|section|question|questionnaire .. of|for|in|from .. tender|bid|rfp|rfps|prospect|buyer|proposal",
      "accompany|support|join|help .. sales|account_executive|salespeople|sellers .. technical|demo|engineer|architecture|configuration|trial",
    ],
  },
  {
    shows: ["proposal-writing"],
    told: [
      "write|draft|prepare|compile|author|coordinate|submit|lead .. =proposals|=proposal|=tender|=tenders|=bid|=bids|=rfp|=rfps|bid_response|tender_response|response_to_tender .. for|to|worth|with|in|of|that|and .. client|customer|contract|council|ministry|funder|worth|government|public|win|won|#|project|eu|sector|framework|authority",
    ],
  },
  {
    shows: ["upselling-and-cross-selling"],
    told: [
      "offer|suggest|recommend|sell|propose .. dessert|accessory|accessories|add_on|extra|warranty|insurance|matching|additional_product|additional_service|upgrade|side|second_item|care_product|maintenance_plan|drinks|complementary .. to|with|at|and|on|for .. guest|customer|client|till|order|buyer|purchase|sale|table|booking|checkout|diner",
    ],
  },
  {
    shows: ["retail-sales"],
    told: [
      "serve|advise|help|assist|=bedienung|=beratung .. customer|shopper|kund* .. in|at|on .. shop|store|sales_floor|counter|department|boutique|till|checkout|supermarket|bakery|market|pharmacy|shop_floor|filiale|garden_centre|butcher",
      "work|sell|sold|help .. in|on|at .. shop_floor|sales_floor|shoe_shop|clothes_shop|bookshop|bakery_shop|market_stall|department_store|boutique|supermarket",
    ],
    unless: ["patient"],
  },
  {
    shows: ["customer-service"],
    told: [
      "deal_with|work_with|serve|face|contact_with|help|inform .. the_public|members_of_the_public|general_public|walk_in_customers|walk_ins",
      "answer|take|handle|deal_with|respond_to|reply_to|resolve|field|solve|process|clear .. call|question|enquiry|inquiry|complaint|email|e_mail|request|chat|query|ticket|problem|letter|concern|return|refund|issue .. from|of|by|about .. customer|client|guest|tenant|buyer|shopper|user|patient|caller|visitor|parent|citizen|resident|passenger|public|subscriber|merchant|subscribers|household",
      "greet|welcome|receive|seat|=empfang .. guest|visitor|customer|client|patient|diner|caller|shopper|resident|passenger|parent|arrival|tourist",
      "serve|look_after|attend_to|assist|accommodate .. guest|visitor|customer|client|diner|caller|shopper|passenger|arrival|tourist",
      "help|assist|guide|accompany .. customer|client|guest|tenant|buyer|shopper|user|caller|visitor|passenger|parent|citizen|reader|merchant|tourist .. with|to|by|in|when|through|on|over|about",
      "serve|look_after|handle|care_for .. # .. customer|client|guest|tenant|shopper|visitor|caller|passenger|ticket|call|cover|diner .. a_day|per_day|daily|a_week|an_hour|a_shift|per_shift|each_day|per_week|at_a_time|a_night|a_month",
      "first|main .. point_of_contact|contact|port_of_call .. for .. customer|client|guest|tenant|buyer|shopper|user|patient|visitor|caller|resident|parent|citizen|public|enquiries",
    ],
    unless: [
      "api|latency|server|endpoint|predictions|recommend|model|washing|meals",
      "=built|=developed|=designed|serve_as|self_serve|self_service",
      "help|assist in|with .. customer|client|user|guest|buyer",
    ],
  },
  {
    shows: ["complaint-handling"],
    told: [
      "handle|answer|settle|solve|deal_with|resolve|take|process|investigate|calm|soothe|record .. =complaints|=complaint|=reklamationen|=reclamations|=claims|=returns|=refunds .. from|of|by|in|at|for|and|customer|guest|client|caller|patient|tenant|passenger",
    ],
    unless: ["insurance"],
  },
  {
    shows: ["call-centre-operations"],
    told: [
      "answer|take|make|handle .. #|many|incoming|inbound|outbound .. =calls|phone_calls|telephone_calls .. a_day|per_day|daily|an_hour|per_hour|a_shift|per_shift|each_day|a_week",
      "work .. in|at|for .. call_center|call_centre|contact_center|contact_centre|customer_hotline|=hotline|phone_line|helpline|hot_line",
    ],
    unless: ["api|requests"],
  },
  {
    shows: ["customer-success"],
    told: [
      "help|guide|coach|support|onboard|train|advise|accompany|get|bring .. customer|client|merchant|account|school|hospital|user|subscriber .. use|adopt|live|most_out|value|adoption|renew|set_up|launch|first_success|roll_out|migrat*|goal .. platform|software|product|app|feature|system|tool|contract|within|weeks|renewal|their|#",
      "reduce|cut|lower|prevent|halve .. =churn|cancellation|cancelled_contracts .. customer|account|client|subscriber|from|by|through|to",
    ],
    unless: ["predict|model"],
  },
  {
    shows: ["customer-retention"],
    told: [
      "win_back|win|keep|retain|save .. lost|leaving|lapsed|cancelling|existing|former|inactive|departing .. customer|member|client|donor|subscriber|guest",
      "reduce|cut|lower|halve|bring_down .. =churn|cancellation|drop_out|member_loss .. from|by|to|of|among",
      "raise|increase|improve|lift|grow .. =retention|renewal_rate|repeat_purchase|repeat_order|repeat_business|=renewals|customer_loyalty|repeat_customers|returning_guests .. to|by|from",
    ],
    unless: ["data_retention|log|staff|employee|model|talent"],
  },
  {
    shows: ["customer-experience"],
    told: [
      "@improve|raise|lift|measure|shorten .. guest|customer|patient|visitor|client|passenger|diner .. experience|satisfaction|rating|score|waiting|review|comfort|wait",
    ],
    unless: ["predictive|model|insight|strategy|initiative|ai"],
  },
  {
    shows: ["data-entry"],
    told: [
      "enter|type|key|input|record|transfer|copy|log|capture|transcribe|=erfassung|=saisie|=eingabe .. data|record|form|order|figure|survey|reading|address|result|invoice|measurement|customer_data|details|patient_data|questionnaire|daten|donnees|particular|card|number|delivery_note|application|stock_level|receipt .. into|in|onto .. system|database|excel|spreadsheet|computer|sap|register|program|software|table|crm|sheet|access|list|ledger|ehr|lims",
      "type|key|enter .. # .. record|form|page|line|order|invoice|address|item .. a_day|per_day|an_hour|per_hour|daily|a_week",
    ],
    unless: ["stream|pipeline|kafka|api|lake|warehouse|ingest"],
  },
  {
    shows: ["office-administration", "office-management"],
    told: [
      "run|manage|look_after|organize|keep|handle|in_charge_of|responsible_for|lead .. =office|=secretariat|front_office|back_office|=sekretariat|=secretariado|practice_office|school_office|parish_office|general_office|incoming_post|office_work|paperwork|=burotatigkeiten|=buro .. of|for|with|and|in|#|at",
      "file|sort|photocopy|scan|archive|copy|type .. =documents|=letters|=files|=papers|=paperwork|=correspondence|=invoices|=contracts|=forms|=mail .. and|for|in|into|by|of",
      "answer|take|screen|put_through|handle|direct .. =phone|=phones|=telephone|telephone_calls|phone_calls|=switchboard|incoming_calls .. and|for|in|of|at .. mail|post|visitor|letter|filing|diary|appointment|email|office|message|reception|director|department|practice|front_desk",
      "order|buy|restock|manage .. office_supplies|=stationery|office_material|printer_paper|buromaterial",
    ],
    unless: ["box_office|post_mortem"],
  },
  {
    shows: ["office-supplies-management"],
    told: ["order|buy|restock|manage|purchase .. office_supplies|=stationery|office_material|printer_paper|buromaterial|toner"],
  },
  {
    shows: ["correspondence"],
    told: [
      "write|answer|draft|handle|type|deal_with|conduct|prepare|send|reply_to|compose|=korrespondenz .. =letters|=emails|e_mails|=mail|=correspondence|business_letter|=post|=schriftverkehr|=courriers .. to|from|of|for|in|on|with|and .. customer|client|authority|court|insurer|supplier|parent|member|english|german|french|spanish|director|patient|tenant|public|bank|behalf|abroad|applicant|department|manager|partner|citizen|agency|resident",
    ],
    unless: ["email_marketing|newsletter|campaign|server|smtp|llm"],
  },
  {
    shows: ["mail-handling"],
    told: [
      "open|sort|distribute|stamp|frank|collect|hand_out|register|scan|deliver .. =post|=mail|=letters|incoming_mail|outgoing_mail|=parcels|=posteingang .. for|of|to|and|daily|in|each|by .. department|staff|office|daily|outgoing|desk|floor|post|#|building|dispatch|morning|recipient|address|route|archive",
    ],
    unless: ["server|email"],
  },
  {
    shows: ["records-management"],
    told: [
      "keep|maintain|file|organize|update|archive|manage|look_after|label|index|retain|scan|sort .. =records|=files|=archive|card_index|=register|=registers|=dossiers|=akten|=archives|=ablage|case_file|client_file|patient_file|student_file|=documents|=logs|=logbook|drawings_archive|=paperwork .. of|for|in|on|by|and|up_to|with .. patient|client|student|pupil|customer|case|staff|member|contract|order|date|name|law|department|paper|project|rule|year|inspection|treatment|temperature|delivery|visit|number|office|retention|training|maintenance|repairs|child|court|vehicle|donor|alphabet*|stock",
      "scan|digitise|digitize|shred|archive .. paper|old|patient|client|closed .. =records|=files|=documents|=dossiers|=archive",
    ],
    unless: ["data_lake|database|kafka|code|model|kubernetes|splunk|server|log4j|dns|api"],
  },
  {
    shows: ["calendar-management"],
    told: [
      "keep|manage|run|look_after|organize|plan|coordinate|maintain .. =diary|=diaries|=calendar|=calendars|=agenda|=terminkalender .. of|for|and .. director|partner|manager|board|doctor|executive|lawyer|head|#|team|ceo|chief|professor|minister|consultant|dean|principal|founder|travel|physician",
    ],
  },
  {
    shows: ["executive-assistance"],
    told: [
      "assist|support|personal_assistant|assistant|secretary|=pa .. to|of .. director|managing_director|ceo|board|head_of|executive|chief|founder|minister|president|chairman|partner|dean|vorstand|geschaftsfuhr* .. diary|calendar|travel|meeting|minutes|letter|appointment|correspondence",
    ],
  },
  {
    shows: ["travel-coordination"],
    told: [
      "book|arrange|organize|plan|coordinate .. =travel|=flights|=hotels|business_trips|=trips|=visas|=dienstreisen|=accommodation|=reisen .. for|and|of|with|across .. director|staff|team|board|consultant|engineer|manager|hotel|visa|guest|#|executive|speaker|partner|sales|colleague|researcher|accommodation|flight|expense",
    ],
    unless: ["app|platform|api"],
  },
  {
    shows: ["reception-duties"],
    told: [
      "greet|welcome|receive|register|sign_in|check_in .. visitor|guest|patient|client|caller|tenant .. and|at|in|on .. phone|call|desk|front|badge|reception|post|appointment|pass|telephone|practice|entrance|lobby|direct",
      "staff|work|run|man|cover .. =reception|front_desk|=empfang|welcome_desk|=rezeption|information_desk",
    ],
  },
  {
    shows: ["proofreading", "copy-editing"],
    told: [
      "proof|proofread|correct|edit|check|revise|=lektorat|=relecture .. =texts|=text|=articles|=manuscripts|=proofs|=translations|=copy|=books|=brochures|=theses|=newsletters|=manuscript|=spelling|=grammar|press_release|=galleys|=reports .. for|of|before|and|by|in .. spelling|grammar|style|print|publish*|author|publisher|magazine|error|mistake|colleague|newspaper|typing|client|language|website|student",
    ],
    unless: ["model|code|llm"],
  },
  {
    shows: ["translation"],
    told: [
      "translat*|=ubersetzung|=ubersetzungen|=traduction|=traductions|=traduccion .. =contracts|=letters|=manuals|=texts|=documents|=websites|=website|=brochures|=articles|=emails|=books|=subtitles|=instructions|=patents|=leaflets|=menus|=correspondence|=reports|=films .. from|into|to|for .. english|german|french|spanish|italian|polish|turkish|arabic|russian|dutch|portuguese|chinese|japanese|ukrainian|swedish|czech|client|court|#|language",
      "from .. english|german|french|spanish|italian|polish|turkish|arabic|russian|dutch|portuguese|chinese|japanese .. into .. english|german|french|spanish|italian|polish|turkish|arabic|russian|dutch|portuguese|chinese|japanese",
    ],
    unless: ["model|nlp|llm|speech_to"],
  },
  {
    shows: ["interpreting"],
    told: [
      "interpret*|=dolmetschen|=gedolmetscht .. for|at|between|in|with .. patient|family|court|meeting|client|doctor|police|conference|refugee|parent|hospital|asylum",
    ],
    unless: ["result|data|statistic|image|scan|ecg|model|x_ray|finding|chart|test"],
  },
  {
    shows: ["audio-transcription"],
    told: ["type|write|transcribe .. =dictation|=dictations|=interviews|=recordings|doctor's_letters|from_tape|=diktat"],
    unless: ["model|llm"],
  },
  {
    shows: ["copywriting"],
    told: [
      "write|draft|author|edit|compose .. =copy|=ads|=adverts|=slogans|advertising_text|product_text|product_description|web_text|website_text|ad_text|landing_page|=brochures|=leaflets|catalogue_text|=headlines|=werbetexte|=newsletters|=flyers|sales_letter|mailings",
    ],
    unless: ["model|llm|constructor"],
  },
  {
    shows: ["content-creation"],
    told: [
      "@make|shoot|=shot|film|produce|post|record|edit|publish .. =videos|=reels|=photos|=posts|=podcast|=podcasts|=newsletter|=blog|=articles|=stories|=infographics|video_clips|=tutorials|magazine_articles|=content .. for|on|about|with|of|to|and|every .. instagram|tiktok|youtube|website|client|brand|shop|channel|newsletter|company|magazine|customer|linkedin|blog|reader|social|members|charity|facebook|week|weekly|month|member",
    ],
    unless: ["journal|paper|peer|conference|api|pipeline"],
  },
  {
    shows: ["social-media-management"],
    told: [
      "run|manage|look_after|own|keep|build|set_up|post_on|handle|fill|grow|maintain|feed|responsible_for|oversee .. =instagram|=facebook|=tiktok|=linkedin|social_channels|social_media|social_accounts|youtube_channel|social_networks|=twitter .. account|page|channel|for|of|from|to|and|daily|posts|presence|profile|followers",
      "grow|build|raise|increase .. =followers|=following|follower_count .. from|to|by|on|of",
    ],
    unless: ["api|dataset|login|data_from|software_engineer|ads|meta_ai"],
  },
  {
    shows: ["email-marketing"],
    told: [
      "write|send|build|run|make|design|plan|prepare|set_up .. =newsletter|=newsletters|email_campaign|=mailings|mailing_list|mail_campaign|welcome_emails|drip_campaign|email_sequence|e_mail_campaign",
    ],
  },
  {
    shows: ["search-engine-optimization"],
    told: [
      "bring|get|move|raise|lift|improve|push|climb .. =page|=site|=website|=shop|=ranking|=rankings|=pages|=visibility|=traffic|=visits ... google|search_result|search_engine|organic",
      "=organic .. traffic|visits|clicks|visitors .. doubled|tripled|grew|rose|up|from|by",
    ],
  },
  {
    shows: ["online-advertising", "digital-marketing"],
    told: [
      "run|place|set_up|manage|optimize|plan|buy|steer|launch .. online_ads|online_campaign|search_ads|paid_ads|paid_search|paid_social|display_ads|banner_ads|social_ads|online_advertising|ad_campaign|ad_spend|online_werbung|digital_campaign|paid_campaign|ppc_campaign",
    ],
  },
  {
    shows: ["campaign-management"],
    told: [
      "plan|run|lead|launch|manage|execute|carry_out|organize|coordinate .. =campaign|=campaigns|=kampagnen|=kampagne|=campagnes .. for|with|on|to|across|that|in|of|from .. brand|product|customer|launch|radio|print|charity|season|client|donor|social|email|lead|online|recruit|poster|tv|awareness|member|channel|#|market|retailer|election|voter|sale",
    ],
    unless: ["data|crawl|simulation|measurement|phishing|test"],
  },
  {
    shows: ["event-management"],
    told: [
      "organize|plan|run|coordinate|host|stage|prepare|manage|put_on|arrange .. =events|=event|=conference|=conferences|=festival|=wedding|=weddings|=concerts|=concert|=exhibition|=exhibitions|=fair|=fairs|open_day|=fete|=meetups|=meetup|=seminars|=parties|summer_party|christmas_party|=hackathon|=congress|=tournament|=gala|=galas|=webinars|sports_day|charity_run|=veranstaltungen|=messen|fundraising_dinner|=receptions .. for|with|of|in|at|from|and|a_year|to|every|#",
    ],
    unless: ["adverse|stream|kafka|click|logging|iam|event_driven|security|siem|calendar|api|react"],
  },
  {
    shows: ["trade-shows"],
    told: [
      "run|man|organize|plan|staff|prepare|represent|set_up .. =stand|=stands|=booth|=messestand .. at|on|in .. fair|show|exhibition|expo|conference|messe|congress",
    ],
  },
  {
    shows: ["public-relations"],
    told: [
      "write|draft|send|issue|prepare .. press_release|press_kit|=pressemitteilungen|communiques_de_presse|media_release|press_statement|press_text",
      "answer|handle|talk_to|speak_to|invite|brief|place|pitch .. =journalists|=press|media_inquiry|media_enquiry|media_request|press_inquiry|press_enquiry|local_radio",
    ],
    unless: ["bench_press|hydraulic|drill"],
  },
  {
    shows: ["branding"],
    told: [
      "@make|draw|rework|define|lead|renew .. =logo|=logos|brand_identity|corporate_design|brand_book|brand_guidelines|visual_identity|=rebrand|=rebranding|house_style|corporate_identity|claim_and_logo .. of|for|and|with|from|across",
    ],
  },
  {
    shows: ["graphic-design"],
    told: [
      "@make|draw|lay_out|produce|typeset .. =posters|=flyers|=leaflets|=brochures|=logos|=catalogues|=packaging|=menus|=banners|=labels|book_covers|=invitations|=stationery|business_cards|=magazines|=adverts|=infographics .. for|and|of|in|from|to|with",
    ],
    unless: ["conference|paper|research|nutrition_labels|scientific"],
  },
  {
    shows: ["photography"],
    told: [
      "take|shoot|edit|retouch .. =photos|=photographs|=portraits|product_photos|=pictures .. of|for|at|and|in .. product|wedding|shop|client|catalogue|people|event|magazine|house|food|family|website|newspaper|menu|brand|school",
    ],
    unless: ["patient|lung|x_ray|dataset"],
  },
  {
    shows: ["fundraising", "grant-writing"],
    told: [
      "raise|collect|bring_in|win|secure|attract|obtain .. #|money|funds|donation|grant|sponsor .. for|from|to|through|by .. charity|donor|foundation|project|club|refugee|school|church|hospital|museum|council|lottery|shelter|festival|sponsor|research|choir|trust|theatre|ngo|ministry",
      "write|draft|submit|prepare .. grant_application|funding_application|grant_proposal|funding_bid|=forderantrage|funding_proposal|grant_bid|research_proposal",
    ],
  },
  {
    shows: ["conversion-rate-optimization"],
    told: [
      "raise|increase|lift|improve|boost|grow|double .. =conversion|=conversions|sign_up_rate|signup_rate|checkout_completion|add_to_cart|click_rate|completion_rate|order_rate|booking_rate .. from|by|of|on|to|through",
    ],
  },
  {
    shows: ["visual-merchandising"],
    told: [
      "dress|design|decorate|arrange|build|set_up|create .. shop_windows|shop_window|window_display|=displays|=shelves|=mannequins|=dekoration|sales_displays|product_displays|store_window .. for|of|with|in|by|and|at|each",
    ],
    unless: ["sql|dashboard|screen|lcd|software"],
  },
  {
    shows: ["loyalty-programs"],
    told: [
      "run|introduce|set_up|launch|manage .. loyalty_card|loyalty_scheme|loyalty_programme|bonus_card|bonus_programme|members'_club|customer_card|stamp_card|=treueprogramm",
    ],
  },
  {
    shows: ["e-commerce-management"],
    told: [
      "run|manage|set_up|build|look_after|keep|maintain|launch|open .. =webshop|=webshops|web_shop|online_shop|online_store|=onlineshop|e_shop|ebay_shop|amazon_store|boutique_en_ligne|tienda_online .. of|for|with|and|#|selling|on|that|in",
      "upload|write|list|maintain|update .. product_listing|product_page|product_data|=listings|=articles|=products .. web_shop|online_shop|webshop|amazon|ebay|online_store|etsy|shopify",
    ],
  },
];
