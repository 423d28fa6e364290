import type { Deed } from "./deed.js";

/** Money, customers, contracts and the office: told by the books kept, goods bought and letters written. */
export const BUSINESS: readonly Deed[] = [
  {
    shows: ["accounting", "bookkeeping"],
    told: [
      "keep|do|run|look_after|responsible_for|in_charge_of .. =books|=accounts|=ledger|=ledgers|=buchhaltung|=bucher|comptabilite .. of|for|shop|company|firm|#|club|business|practice|restaurant|family|church|association|with|in|until",
      "post|book|enter|record|key .. =invoices|=receipts|=payments|bank_statements|journal_entries|=vouchers|=transactions|=expenses|=accruals|=belege .. in|into|to|on|for|daily|and .. ledger|accounts|datev|sage|xero|quickbooks|lexware|books|bank|account|sap|cost_center|cost_centre|month|accruals|depreciation",
      "prepare|draw_up|make|close|produce|finalize .. annual_accounts|year_end|trial_balance|balance_sheet|annual_financial|monthly_accounts|=jahresabschluss|statutory_accounts|profit_and_loss_statement|=bilanz|=bilanzen",
    ],
    unless: [
      "library|shelf|children|reader",
      "#|key|industrial|corporate|customer|client|major|national|strategic|existing|large .. =accounts",
    ],
  },
  {
    shows: ["month-end-close"],
    told: [
      "close .. =books|=accounts|=month|=ledger|=ledgers .. month|day|each|every|by|in|within|of",
      "prepare|post|book .. =accruals|=prepayments|month_end_journals|closing_entries",
    ],
  },
  {
    shows: ["year-end-close"],
    told: [
      "prepare|close|draw_up|finalize|lead|support .. =jahresabschluss|year_end|annual_accounts|=year .. accounts|for|with|of|in|close|audit|auditor",
    ],
  },
  {
    shows: ["reconciliation"],
    told: [
      "match|compare|agree|check|tie|tick .. bank_statement|bank|=statements|=ledger|=ledgers|=receipts|=payments|=payouts|till|=takings|deposits|settlement|subledger|purchase_order|purchase_orders|delivery_notes .. with|against|to .. book|ledger|record|invoice|bank|order|till|sale|system|statement|receipt|account|cash|delivery",
      "explain|clear|resolve|find|trace|chase .. difference|discrepancy|unmatched|variance .. between|in|of|on .. account|ledger|bank|book|invoice|statement|till|cash|payment|supplier",
      "balance|=reconciled .. cash_book|cashbook|bank_account|petty_cash|intercompany|ledger|suspense",
    ],
  },
  {
    shows: ["bank-reconciliation"],
    told: [
      "match|compare|check|agree|tick|clear .. bank_statement|bank_account|bank_line|bank_transactions|=bank .. with|against|to|and .. book|ledger|record|invoice|receipt|cash_book|cashbook|account",
    ],
  },
  {
    shows: ["accounts-payable"],
    told: [
      "pay|enter|code|check|approve|book|process|key|settle|verify|clear|handle|register|post .. invoice|bill|=rechnungen|=eingangsrechnungen|=factures .. from|of|to|for|by .. supplier|vendor|contractor|subcontractor|utility|lieferant*|week|month|payment|due|wholesaler",
      "prepare|run|make|do|set_up|release .. payment_run|supplier_payment|vendor_payment|bacs_run|weekly_payments|=zahlungslauf|payments_to_suppliers",
    ],
    unless: ["software|microservice|app"],
  },
  {
    shows: ["accounts-receivable", "invoicing"],
    told: [
      "write|issue|send|raise|prepare|create|produce|make_out .. =invoices|=invoice|=rechnungen|=ausgangsrechnungen|=factures|=facturas|credit_note .. to|for|of|and|at|weekly|monthly|daily|in|customer|client",
      "bill|invoice .. =customers|=clients|=tenants|=patients|=insurers|=members|health_fund .. for|monthly|weekly|and|every|by|per|in",
      "record|post|allocate|apply .. customer_payment|client_payment|incoming_payment|=remittances|payments_received|cash_receipt|=zahlungseingange",
    ],
    unless: ["generate .. code"],
  },
  {
    shows: ["credit-control"],
    told: [
      "chase|collect|follow_up|pursue|recover|remind .. unpaid|late|overdue|outstanding|open|late_paying|=arrears|=debts|due .. invoice|payment|account|bill|customer|debt|client|balance|rent|payer|fee|by|of|item",
      "send|write|issue .. payment_reminder|reminder_letter|dunning|=mahnungen|=relances|final_demand|reminders_for_payment",
      "agree|set_up|negotiate|arrange .. payment_plan|instalment|repayment_plan|payment_terms .. with|for .. customer|client|tenant|debtor|patient|family",
      "set|check|review|monitor .. credit_limit|payment_behaviour|payment_behavior|creditworthiness .. of|for .. customer|client|new|dealer",
    ],
  },
  {
    shows: ["budgeting"],
    told: [
      "@make|plan|keep|manage|own|hold|track|watch|control|monitor|prepare|set|draw_up|stay_within|responsible_for|oversee|allocate|administer .. =budget|=budgets|=etat .. of|for|#|year|department|project|event|ward|school|kitchen|household|club|month|quarter|team|store|campaign|each|and",
      "plan|track|watch|control|compare|manage .. spending|expenditure|costs .. against|within|to|versus .. plan|budget|target|grant|limit",
    ],
    unless: ["error_budget|latency|memory|compute_budget|token"],
  },
  {
    shows: ["financial-planning-and-analysis"],
    told: [
      "compare|explain|analyze|analyse|report .. actual|=actuals|deviation|=variances .. with|to|against|from|versus .. budget|plan|forecast|previous_year|last_year",
      "@make|prepare|update|build|own .. forecast|three_year_plan|five_year_plan|financial_plan|annual_plan|long_range_plan .. for|of|revenue|cost|cash|month|quarter|sales|year|and .. revenue|cost|cash|group|board|month|quarter|company|department|budget|investor|capex|headcount|year",
    ],
    unless: ["weather|demand|traffic|machine_learning"],
  },
  {
    shows: ["variance-analysis"],
    told: [
      "explain|analyze|analyse|investigate|break_down .. deviation|variance|difference .. from|to|against|between|versus|in .. budget|plan|forecast|actual|standard_cost|target|cost|previous_year",
    ],
  },
  {
    shows: ["financial-reporting"],
    told: [
      "prepare|produce|write|present|compile|deliver|own|build .. =monthly|=quarterly|=annual|=financial|=group|=management|board .. accounts|results|figures|financials|statements|pack|management_accounts|reporting_pack|closing_report .. to|for|of|and|under|board|bank|investor|owner|group",
      "report .. revenue|earnings|margin|profit|cash|cost|financial_results .. to|for .. board|investor|bank|parent_company|headquarters|management|owner|shareholder|director",
    ],
  },
  {
    shows: ["financial-analysis"],
    told: [
      "analyze|analyse|work_out|calculate|examine|break_down|track|study|evaluate .. margin|profitability|cost_structure|cash_flow|balance_sheet|return_on_investment|profit|break_even|payback|financial_statement|financial_performance|unit_economics .. of|by|for|per|and|across|on .. product|customer|branch|store|project|company|client|line|site|order|target|contract|supplier|month|machine|loan|option|segment|fund|portfolio|firm",
    ],
    unless: ["model|ml"],
  },
  {
    shows: ["financial-modeling"],
    told: [
      "@make|maintain|keep .. spreadsheet|excel_model|cash_flow_model|valuation_model|revenue_model|business_model|financial_plan|scenario|three_statement .. to|for|that|of|with|and .. forecast|value|valuation|price|loan|cash|investment|investor|revenue|acquisition|bond|margin|funding|purchase|scenario",
    ],
  },
  {
    shows: ["cash-flow-management"],
    told: [
      "plan|manage|watch|forecast|control|monitor|secure|track .. =cash|=liquidity|cash_flow|cash_position|liquiditat*|=tresorerie .. of|for|daily|weekly|week|and|across|in|to|position|so .. company|group|week|payment|#|bank|season|daily|account|month|supplier|loan|firm|salary",
    ],
  },
  {
    shows: ["cost-management"],
    told: [
      "cut|reduce|lower|bring_down|save|control|track|watch|contain|renegotiate .. =cost|=costs|=spend|=spending|=expenses|=overheads|food_cost|energy_bill|=waste|freight_cost|material_cost .. by|of|per|from|through|in|on|at|to|against",
      "save .. #|company|firm|client|hospital|school|department .. a_year|per_year|yearly|annually|in_costs|in_spend|in_fees|a_month|euros|dollars|pounds",
    ],
    unless: ["cloud|compute|latency|token"],
  },
  {
    shows: ["expense-management"],
    told: [
      "check|process|approve|handle|review|audit|settle|reimburse .. expense_claim|expense_report|travel_expense|travel_claim|staff_expense|employee_expense|=spesen|reisekosten*|notes_de_frais|corporate_card",
    ],
  },
  {
    shows: ["petty-cash-management"],
    told: ["keep|manage|look_after|handle|balance|responsible_for .. petty_cash|cash_box|float|=kasse|cash_float"],
  },
  {
    shows: ["payroll"],
    told: [
      "run|do|prepare|process|calculate|handle|pay_out|administer|work_out|check .. =wages|=salaries|=pay|=payslips|wage|salary|=lohne|=gehalter|=lohnabrechnung|=payes|=nominas .. of|for|to|each|every|month|monthly|weekly|#|run|and|statements|per .. staff|#|employee|worker|people|month|week|seasonal|crew|driver|company|client|overtime|holiday|deduction|tax",
    ],
  },
  {
    shows: ["tax-preparation"],
    told: [
      "prepare|file|submit|complete|draw_up|fill_in|check .. tax_return|vat_return|income_tax|tax_filing|=steuererklarungen|=steuererklarung|declarations_fiscales|tax_declaration|corporation_tax",
    ],
  },
  {
    shows: ["vat"],
    told: [
      "file|prepare|submit|calculate|check|reclaim .. =vat|value_added_tax|=umsatzsteuer|umsatzsteuervoranmeldung*|=tva|=iva|sales_tax .. return|quarterly|monthly|refund|declaration|for|of|and",
    ],
  },
  {
    shows: ["auditing"],
    told: [
      "audit|examine|test|inspect|check .. =accounts|=books|=controls|ledgers|financial_statement|expense_claims|stock_valuation|inventory_valuation|payroll_records|purchase_ledger|grant_spending|records_of .. of|for|at|and|against|in .. client|company|firm|branch|charity|department|supplier|compliance|error|fraud|standard|policy|authority|#|school",
      "plan|carry_out|lead|perform|conduct|run|do .. =audits|=audit|site_audit|supplier_audit|internal_audit|compliance_audit|stock_audit|=revisionen .. of|at|for|on|in|across|and .. #|supplier|branch|site|store|ward|company|client|process|warehouse|plant|department|finance|hygiene|safety|quality|school|hotel|stock|vendor",
    ],
    unless: ["model|ai|code|security|accessibility|seo|data"],
  },
  {
    shows: ["internal-controls"],
    told: [
      "introduce|set_up|design|tighten|test|write|document|strengthen .. four_eyes|two_person|segregation_of_duties|approval_limit|approval_rule|dual_approval|financial_control|accounting_control|cash_control|spending_control|sign_off_limit",
    ],
  },
  {
    shows: ["cash-handling"],
    told: [
      "work|run|operate|man|serve|staff .. =till|=tills|=register|cash_register|=cashier|=checkout|cash_desk|=kasse|=caisse|ticket_desk|ticket_office .. and|in|of|at|during|customer|shop|store|with|busy",
      "take|count|handle|bank|cash_up|balance .. =cash|=payments|=takings|card_payment|day's_takings|=till|=money|the_takings .. customer|at|daily|end|and|card|for|from|night|safe|till|shift|close|bank|counter",
      "cash|cashed|cashing .. =up|=out .. till|end|day|shift|night|daily|evening",
    ],
    unless: ["flow|page|api|service|abandon|web"],
  },
  {
    shows: ["procurement"],
    told: [
      "buy|order|purchase|source|procure .. material|part|goods|supply|equipment|component|ingredient|medicine|food|machine|fabric|raw_material|stationery|drink|stock|consumable|furniture|vehicle|spare|laptop|produce|meat .. for|from|of|within|at|abroad|in|on .. #|supplier|kitchen|company|site|production|office|ward|workshop|wholesaler|budget|store|plant|department|shop|school|restaurant|project|practice|price|hospital|asia|china|factory",
      "obtain|compare|collect|get|request|invite|evaluate .. offer|quote|quotation|=bids|=bid|tender|price .. from|of|for|by|and|with|several|three .. supplier|vendor|contractor|subcontractor|supply|material|work|machine|wholesaler|printer|firm|company|builder|choose|award",
      "place|raise|issue|write|release|approve|track|create .. purchase_order|supplier_order|=bestellungen|orders_with_suppliers|orders_to_suppliers|purchase_requisition",
      "run|write|lead|prepare|manage .. tender|invitation_to_tender|request_for_proposal|=rfp|=rfps|=rfq|=rfqs|appels_d'offres .. for|of|with|and|to .. supplier|vendor|cleaning|service|work|material|new|contract|it|software|machine|catering|evaluate|select",
    ],
    unless: ["website|app|click|web"],
  },
  {
    shows: ["vendor-management"],
    told: [
      "choose|select|evaluate|manage|steer|oversee|rate|review|audit|control|assess|replace|consolidate|monitor|look_after|hold .. supplier|vendor|service_provider|subcontractor|contractor|agency|outsourc*|lieferant*|prestataire*|freelancer .. for|of|on|and|from|by|against|across|to|with|in|# .. price|quality|delivery|contract|service|target|performance|#|cleaning|account|cost|project|work|it|printing|hosting|catering|risk|maintenance|deadline|year",
      "negotiate|agree|renegotiate .. price|contract|term|discount|delivery|condition|rate|rebate .. with .. supplier|vendor|wholesaler|producer|agency|contractor|carrier|manufacturer|lieferant*|fournisseur*|hauliers",
    ],
  },
  {
    shows: ["commercial-negotiation"],
    told: [
      "negotiate|renegotiate|haggle|bargain .. contract|price|lease|rent|deal|term|discount|rate|agreement|order|tariff|licence|license|conditions|fee|rebate|salary|framework .. with|of|worth|for|down|at|from|by",
    ],
  },
  {
    shows: ["contract-management"],
    told: [
      "keep|track|manage|administer|monitor|renew|look_after|oversee|review .. =contracts|=contract|=agreements|=leases|=vertrage|=licences|=licenses|=warranties|renewal_dates .. of|with|for|and|on|from|across|before|until .. #|supplier|client|expiry|renewal|customer|vendor|tenant|deadline|service|partner|date|contractor|store|notice|term|site",
    ],
  },
  {
    shows: ["contract-drafting"],
    told: [
      "draft|write|draw_up|word|prepare|amend|redline .. contract|agreement|lease|clause|terms_and_conditions|=nda|=ndas|=vertrage|=deeds|=contrats|employment_contract .. for|of|with|between|and|under .. client|supplier|lease|sale|purchase|employee|partner|customer|tenant|service|employment|company|consultant|vendor|licence|buyer|law",
    ],
    unless: ["test|api|schema|smart"],
  },
  {
    shows: ["business-case-development"],
    told: [
      "write|make|build|prepare|present|calculate|develop .. business_case|=roi|return_on_investment|payback_period|investment_proposal|cost_benefit|case_for_investment|investment_case|investment_application",
    ],
  },
  {
    shows: ["business-analysis"],
    told: [
      "study|analyze|analyse|examine|understand|investigate|look_into|document .. business_process|how_work|how_orders|how_departments|work_of|needs_of|as_is|business_rule|business_need|business_problem|current_process .. and|to|before|for|with|in|of .. propose|specify|improve|change|solution|recommend|write|requirement|system|process|department|find|gap|new",
      "link|translate|go_between|mediate|bridge|interpret|stand|work .. between .. business|department|user|finance|sales|ward|client|trader .. and .. developer|it|technical|programmer|engineer|development|software",
    ],
  },
  {
    shows: ["business-development"],
    told: [
      "win|find|open|bring_in|acquire|sign|attract|gain|land .. new|first|#|large .. =clients|=customers|=accounts|=partners|=dealers|=markets|=contracts|=branches|=mandates .. in|for|worth|through|from|across|by|a_year|with|within|per",
      "open|enter|build|develop .. new .. =market|=markets|=territory|=region|sales_channel|customer_segment|=branch",
      "grow|expand .. =business|=practice|=turnover|=revenue|=branch .. from|by|to|with .. #",
    ],
  },
  {
    shows: ["strategic-planning"],
    told: [
      "write|draw_up|develop|set|define|shape|prepare .. =strategy|five_year_plan|three_year_plan|multi_year_plan|annual_plan|long_term_plan|strategic_goals|business_plan .. of|for|with|to|and .. department|company|school|charity|hospital|board|region|council|firm|club|director|executive|growth|organisation|organization|association|next|business",
    ],
  },
  {
    shows: ["business-planning"],
    told: ["write|prepare|draw_up|build|own|develop .. business_plan|=businessplan|plan_d'affaires|plan_de_negocio"],
  },
  {
    shows: ["profit-and-loss-management"],
    told: [
      "responsible_for|in_charge_of|own|run|manage|carry|hold|full_responsibility|accountable_for .. =turnover|=revenue|=profit|profit_and_loss|=umsatz|cost_and_revenue|ergebnisverantwortung .. of|for|in .. #",
      "run|own|manage|lead .. shop|store|restaurant|cafe|branch|hotel|bakery|salon|unit|company|business .. turnover|revenue|profit|margin|sales_of",
    ],
  },
  {
    shows: ["business-operations"],
    told: [
      "run|manage|oversee|look_after|coordinate|in_charge_of|responsible_for|lead|handle .. day_to_day|daily_business|daily_operation|daily_running|everyday_running|daily_work|=tagesgeschaft|smooth_running|daily_activities .. of|in|at|for|and .. business|shop|store|branch|office|department|site|restaurant|hotel|practice|company|warehouse|kitchen|clinic|firm|school|facility|salon|plant|staff|centre|center|team",
      "open|opened|opening .. and .. =closed|=closing|=close|lock .. shop|store|restaurant|cafe|branch|bar|salon",
    ],
    unless: ["model|cluster|database|platform|server"],
  },
  {
    shows: ["entrepreneurship"],
    told: [
      "found|start|set_up|open|launch|establish|build|run|own .. own|my_own|family .. business|company|shop|firm|restaurant|agency|studio|cafe|practice|workshop|start_up|startup|label|store|salon|bakery|webshop|consultancy|farm|online_shop",
      "self|=freelance|=freiberuflich|=selbststandig|=autonomo .. employed|since|for|# .. #",
      "=founded|=cofounded|=started|=founder .. company|agency|startup|start_up|studio|firm|charity|shop|business|gmbh|marketplace|label|cooperative|platform|practice",
    ],
    unless: ["data_founded|sell_to|to_firms|advise|client"],
  },
  {
    shows: ["management-consulting"],
    told: [
      "advise|consult|counsel .. management|manager|director|board|ceo|company|firm|client|sme|start_up|startup|bank|insurer|retailer|hospital|municipality|founder|executive|owner|manufacturer .. on|about|in|to|regarding .. strategy|cost|restructuring|organisation|organization|process|growth|merger|purchasing|pricing|operation|change|market|transformation|investment|expansion|financing|digital",
    ],
  },
  {
    shows: ["digital-transformation"],
    told: [
      "digitise|digitalise|digitize|digitalize|=digitised|=digitized|=digitalised|=digitalisation|take_paperless|go_paperless|move|bring|switch .. paper|ordering|archive|handwritten|card_index|invoice|paperwork|booking|shop|ledger|course|lesson|workflow|planning|branch .. =to|=into|=online|=onto|=and|=of|=from|electronic|digital|tablet|app|system|cloud|screen",
      "replace|swap|end|give_up .. paper|handwritten|fax|card_index|filing_cabinet|=excel|=spreadsheets|whiteboard|clipboard|paper_based .. by|with|for .. =digital|electronic|online|tablet|app|=software|=system|=tool|=scanner|=scanners|database",
    ],
    unless: ["online_shop|web_shop|website"],
  },
  {
    shows: ["software-implementation"],
    told: [
      "introduce|roll_out|bring_in|set_up|implement|launch|lead|support|prepare .. new .. booking_system|stock_system|till_system|patient_record|hr_system|accounting_system|=crm|=erp|ticket_system|time_recording|planning_software|=software|warehouse_system|ordering_system|payroll_system|records_system|reservation_system|accounting_software",
    ],
    unless: ["engineer|developer|feature|release|version"],
  },
  {
    shows: ["transition-management"],
    told: [
      "plan|manage|lead|support|organize|coordinate|prepare .. handover|transition|take_over|takeover|transfer .. of|from|to .. service|operation|contract|new_supplier|outsourc*|new_provider|new_site",
    ],
    unless: ["patient|model"],
  },
  {
    shows: ["mergers-and-acquisitions"],
    told: [
      "buy|sell|acquire|value|integrate|merge|take_over|examine .. company|companies|business|firm|competitor|subsidiary|two_practices|target_company .. due_diligence|acquisition|merger|purchase_price|sale_of|data_room|integration|takeover|buyer|deal|transaction",
    ],
    unless: ["customer|client"],
  },
  {
    shows: ["customer-relationship-management"],
    told: [
      "look_after|care_for|manage|maintain|keep|nurture|build|handle|serve|support .. #|key|regular|existing|long_standing|major|important|corporate|business|private|my|large .. =customers|=clients|=accounts|=kunden|=guests|=members|=donors|=stammkunden|=bestandskunden .. in|of|from|with|for|across|by|and|at|worth|over|on .. sector|retail|region|visit|call|#|contact|industry|order|area|mail|portfolio|country|need|contract|trust|relationship|bank|company|germany|north|south|phone",
      "keep|maintain|build|nurture|cultivate|hold|stay .. contact|relation|relationship|touch .. with|to .. client|customer|guest|donor|dealer|buyer|partner_firms|alumni|kund*",
    ],
  },
  {
    shows: ["account-management"],
    told: [
      "look_after|manage|own|handle|serve|hold|develop|grow|in_charge_of|responsible_for .. #|key|largest|major|large|existing|biggest|national|global|top|portfolio_of|strategic|book_of .. =clients|=accounts|=customers|=grosskunden|=dealers|=retailers|=advertisers|=partners .. worth|with|across|in|of|from|for|and|revenue|annual|to|turnover|renewal",
      "renew|extend|expand|upsell .. contract|account|agreement|subscription|licence .. with|of|for .. existing|client|customer|account",
    ],
    unless: [
      "aws|cloud|user_account|password|access|directory|social_media",
      "a_day|per_day|each_day|daily|a_shift|per_shift|an_hour|per_hour|till|checkout",
    ],
  },
  {
    shows: ["sales-operations"],
    told: [
      "keep|prepare|manage|run|calculate|maintain|track .. sales_figures|sales_report|sales_target|sales_pipeline|commission|price_list|territory_plan|sales_forecast|sales_data|sales_territories|quota",
    ],
    unless: ["model|dashboard|power_bi"],
  },
];
