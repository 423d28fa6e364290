/**
 * What is handled in one field of work and hardly outside it, folded: who did this at work has worked in the field. Same notation as in
 * words.ts.
 */
export const FIELD_WORDS = {
  paymentWork:
    "for_card_payments card_payment_* card_authorisation* card_authorization* card_acquiring payment_gateway* payment_processing payment_rails payments_platform payments_api payment_service* chargeback* acquirer* merchant_onboarding direct_debits sepa_* instant_payments wallet_top-ups zahlungsabwicklung zahlungsverkehr paiements_par pasarela_de_pago*",
  lendingWork:
    "loan_applications loan_book loan_portfolio mortgages mortgage_applications credit_applications credit_decision* credit_scoring credit_limits overdrafts kreditantrag* kreditvergabe prets_immobiliers hipotecas",
  bankWork:
    "bank_branch bank_branches credit_union credit_unions savings_app savings_bank cash_position wire_transfers savings_accounts current_accounts retail_banking core_banking open_banking online_banking private_banking account_opening kyc girokonto girokonten agence_bancaire sucursal_bancaria",
  marketWork:
    "trading_desk trading_desks equities hedge_fund* order_book market_making portfolio_managers asset_managers brokerage value_at_risk fixed_income structured_products wertpapier* marches_financiers",
  insuranceWork:
    "insurance_policies insurance_claims policyholders claims_handlers claims_handling motor_claims underwrit* actuarial actuaries reinsurance insurers schadenfalle versicherungs* sinistres siniestros",
  healthWork:
    "patients patient ward wards clinicians hospital hospitals surgeries outpatient* inpatient* medication nhs hl7 fhir electronic_health_record* patienten pflegekraften station_mit hopital hopitaux pacientes hospitales ospedale pazienti",
  drugWork:
    "clinical_trial clinical_trials drug_discovery pharmacovigilance gxp gcp_inspection* batch_records assays active_ingredient* klinische_studien essais_cliniques ensayos_clinicos",
  schoolWork:
    "pupils classroom classrooms lessons curriculum sixth_form gcse* schulklasse* unterrichtet eleves alumnos alunni students_a students_in taught_students undergraduates lecture_hall e-learning course_platform",
  shopWork:
    "shop_floor tills shoppers supermarket* department_store* shelf shelves planogram* footfall in_store in-store stores_in branches_of filialen verkaufsflache magasins tiendas negozi",
  webShopWork:
    "online_shop* webshop* web_shop* e-commerce shopping_cart shopping_basket abandoned_baskets abandoned_carts product_pages shopify magento onlineshop* boutique_en_ligne tienda_online",
  freightWork:
    "parcels parcel shipments pallets depots freight hauliers container_terminal* last-mile routes_a delivery_routes warehouse_management forwarders customs_clearance sendungen spedition* colis palettes envios pale*_por",
  propertyWork:
    "housing_association* social_housing high-rise_blocks high_rise_blocks landlords lettings tenancies tenancy_agreement* empty_units rental_properties viewings estate_agent* mieter mietvertrag* locataires inquilinos alquileres",
  factoryWork:
    "kilns kiln glazing_line* production_plant* stabilimento usine_de planta_de_produccion production_line* assembly_line* packing_line* factory_floor cnc machine_operators stamping press_shop injection_moulding oee scrap_rate reject_rate fertigungslinie* chaine_de_montage linea_de_produccion",
  powerWork:
    "smart_meter* meter_readings power_plant* substations grid_operator* turbines solar_park* wind_farm* kilowatt* megawatt* stromnetz* reseau_electrique red_electrica",
  drillingWork: "rig_utili* drilling_rig* offshore_rig* oil_wells wellbore* refinery refineries petroleum upstream_oil",
  flightWork: "aircraft airline airlines flight_crew* cabin_crew airport airports flight_deck",
  vehicleWork:
    "infotainment adas autosar ecu ecus car_maker* carmaker* oem_customers powertrain* fahrzeug* steuergerate* vehicules_electriques",
  newsWork: "newsroom newspaper* journalists articles_a breaking_news broadcasters redaktion redaktionen redaction_du periodicos",
  stateWork:
    "ministry ministries city_council local_authority local_authorities public_sector government_agenc* federal_agenc* municipality bundesamt behorde* ministere mairie ayuntamiento comune_di",
  charityWork: "charity charities donors fundrais* volunteers_in non-profit nonprofit beneficiaries spenden spender ong_*",
  tripWork:
    "tour_operator* travel_agency package_holidays hotel_bookings flight_bookings airline_tickets reiseburo* agence_de_voyages agencia_de_viajes",
  roomWork: "hotel guests front_desk housekeeping banqueting hotelgaste gaste gastehaus clients_de_l'hotel huespedes ospiti",
  siteWork:
    "building_site* construction_site* scaffold* subcontractors site_manager* building_permits baustelle* chantier* obra_civil cantiere",
  legalWork:
    "law_firm law_firms law_office solicitors barristers conveyancing litigators court_bundles court_filings anwaltskanzlei rechtsanwalte kanzlei avocats abogados",
  gameWork: "game_studio* gameplay mobile_games steam_release playtest*",
  adWork: "ad_campaigns media_buying advertisers bidding_on google_ads meta_ads cpc cpm werbekampagnen campagnes_publicitaires",
  fraudWork: "fraudulent fraud_rules fraud_cases suspicious_transactions suspicious_activity money_laundering aml_* betrugs* fraude_*",
} as const satisfies Readonly<Record<string, string>>;
