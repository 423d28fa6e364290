import type { Deed } from "./deed.js";

/** Nouns of doing ("Desarrollo de ...") and the first person of the past ("Desarrollé ..."), folded: without accents. */
const MADE =
  "desarrollo|desarrolle|desarrollado|diseno|disene|disenado|creacion|cree|creado|implementacion|implemente|implantacion|implante|programacion|programe|construccion|construi|elaboracion|elabore|escribi";
const DATA = "datos|resultados|mediciones|indicadores|encuestas|cifras|metricas";
const IMPROVED = "optimizacion|optimice|mejora|mejore|aceleracion|acelere|reduccion|reduje|simplificacion|simplifique|rediseno|redisene";
const MANAGED = "gestion|gestione|direccion|dirigi|coordinacion|coordine|lidere|liderazgo|planificacion";

export const IN_SPANISH: readonly Deed[] = [
  { shows: ["data-analysis"], told: [`analisis|analice|explotacion|interpretacion .. ${DATA}|ventas`] },
  { shows: ["data-cleaning"], told: ["limpieza|limpie|depuracion|depure|normalizacion .. datos|base|bases|registros|ficheros"] },
  { shows: ["data-collection"], told: ["recogida|recopilacion|recogi|recopile|levantamiento .. datos|mediciones|muestras|respuestas"] },
  { shows: ["data-entry"], told: ["introduccion|captura|ingreso|grabacion|registro .. datos|facturas|pedidos|expedientes"] },
  { shows: ["data-migration"], told: ["migracion|migre|traspaso|volcado .. datos|base|bases|historico"] },
  {
    shows: ["data-ingestion", "etl"],
    told: ["carga|cargue|ingesta|importacion .. datos|ficheros|archivos .. almacen|base|lago|warehouse"],
  },
  {
    shows: ["reporting"],
    told: [
      "informes|informe|reportes|reporte .. semanal|semanales|mensual|mensuales|diarios|trimestrales|direccion|gestion|ventas",
      "elaboracion|elabore|preparacion|prepare .. informes|reportes",
    ],
  },
  {
    shows: ["dashboards", "data-visualization"],
    told: [`${MADE}|mantenimiento .. cuadros_de_mando|cuadro_de_mando|paneles|tableros|tablero|panel_de_control`],
  },
  {
    shows: ["regression-analysis", "statistical-modeling"],
    told: ["regresion|regresiones .. lineal|lineales|logistica|multiple", "modelo|modelos .. regresion"],
  },
  {
    shows: ["statistics"],
    told: ["analisis|tratamiento|pruebas|contraste|estudio .. estadistico|estadisticos|estadistica|estadisticas|hipotesis"],
  },
  { shows: ["predictive-modeling"], told: ["modelo|modelos .. prediccion|predictivo|predictivos|predecir|prever"] },
  {
    shows: ["forecasting"],
    told: ["prevision|previsiones|pronostico|pronosticos|proyeccion|proyecciones .. demanda|ventas|tesoreria|consumo|stock"],
  },
  { shows: ["machine-learning", "model-training"], told: ["entrenamiento|entrene|entrenar .. modelo|modelos|red|redes|clasificador"] },
  { shows: ["simulation"], told: ["simulacion|simulaciones|simule .. numerica|numericas|flujo|flujos|procesos|proceso|sistema|con|en"] },
  {
    shows: ["academic-research"],
    told: ["publicaciones|articulos|articulo .. revistas|revista|congresos|cientificas|cientificos|indexadas", "# publicaciones"],
  },
  { shows: ["software-development"], told: [`${MADE} ... software|aplicacion|aplicaciones|modulo|modulos|herramienta|herramientas|app`] },
  {
    shows: ["programming"],
    told: [`${MADE} ... programa_de_ordenador|scripts|script|software|aplicacion|aplicaciones|macros|programas_informaticos`],
  },
  { shows: ["scripting"], told: [`${MADE} ... scripts|script|macros|macro`] },
  { shows: ["backend-development"], told: [`${MADE} ... microservicios|servicios_web|api|apis|servidor|lado_del_servidor`] },
  {
    shows: ["frontend-development"],
    told: [`${MADE} ... interfaz|interfaces|pantallas|formularios|maquetacion`, "maquetacion|maquete .. paginas|web|vistas"],
  },
  {
    shows: ["web-development"],
    told: [`${MADE}|mantenimiento .. sitio_web|sitios_web|pagina_web|paginas_web|tienda_online|tienda_en_linea|intranet|portal_web`],
  },
  { shows: ["apis"], told: [`${MADE}|integracion|integre .. api|apis|pasarela|pasarelas`] },
  {
    shows: ["systems-integration"],
    told: ["integracion|integre|interconexion|conexion .. erp|crm|sistemas|sistema|aplicaciones|plataformas"],
  },
  { shows: ["automation"], told: ["automatizacion|automatice|automatizado|automatizados|automatizando"] },
  { shows: ["process-improvement"], told: [`${IMPROVED} .. procesos|proceso|procedimientos|circuitos|flujo_de_trabajo|flujos_de_trabajo`] },
  {
    shows: ["performance-optimization"],
    told: [`${IMPROVED} .. tiempo_de_respuesta|tiempos_de_respuesta|tiempos_de_carga|tiempo_de_carga|rendimiento|consultas|latencia`],
  },
  {
    shows: ["software-testing"],
    told: [
      "diseno|ejecucion|redaccion|ejecute|disene .. casos_de_prueba|plan_de_pruebas|planes_de_prueba|pruebas_funcionales|pruebas_unitarias|pruebas_de_aceptacion|pruebas_de_software",
    ],
  },
  {
    shows: ["debugging"],
    told: [
      "correccion|corregi|resolucion|depuracion .. errores|fallos|bugs .. software|aplicacion|codigo|produccion|sistema",
      "correccion|corregi|resolucion .. bugs",
    ],
  },
  {
    shows: ["technical-documentation"],
    told: [
      "redaccion|redacte|elaboracion|elabore|actualizacion .. manuales|manual|documentacion|guias|guia|fichas_tecnicas|procedimientos_tecnicos",
    ],
  },
  {
    shows: ["system-administration"],
    told: [
      "administracion|instalacion|configuracion|mantenimiento|administre .. servidores|servidor|equipos_informaticos|linux|windows|sistemas",
    ],
  },
  {
    shows: ["network-administration"],
    told: ["administracion|instalacion|configuracion|cableado|mantenimiento .. redes|red|routers|conmutadores|wifi"],
  },
  {
    shows: ["technical-support"],
    told: ["soporte|asistencia|atencion .. usuarios|usuario|informatico|informatica|nivel|incidencias_informaticas"],
  },
  { shows: ["backup-and-recovery"], told: ["copias_de_seguridad|copia_de_seguridad|respaldo|respaldos"] },
  { shows: ["project-management"], told: [`${MANAGED}|jefe .. proyecto|proyectos|obra|obras`] },
  {
    shows: ["people-management"],
    told: [`supervision|${MANAGED}|a_cargo .. equipo|equipos|personas|empleados|tecnicos|vendedores|operarios`],
  },
  {
    shows: ["budgeting"],
    told: ["elaboracion|control|gestion|seguimiento|preparacion|elabore .. presupuesto|presupuestos|presupuestario"],
  },
  {
    shows: ["requirements-engineering"],
    told: ["toma|recogida|levantamiento|analisis|definicion .. requisitos|requerimientos|necesidades"],
  },
  {
    shows: ["procurement"],
    told: [
      "compras|compra|aprovisionamiento|pedidos .. proveedores|materias_primas|materiales|suministros|repuestos|mercancia",
      "negociacion|negocie|seleccion .. proveedores",
    ],
  },
  {
    shows: ["bookkeeping"],
    told: ["contabilizacion|registro|conciliacion|conciliaciones|asientos .. facturas|bancarias|bancaria|contables|asientos|proveedores"],
  },
  {
    shows: ["accounting"],
    told: ["cierre|cierres|preparacion|presentacion|elaboracion .. contable|contables|cuentas_anuales|impuestos|balances|iva"],
  },
  { shows: ["payroll"], told: ["elaboracion|gestion|calculo|confeccion .. nominas|nomina"] },
  {
    shows: ["scheduling"],
    told: ["planificacion|elaboracion|gestion|organizacion .. turnos|horarios|agenda|agendas|citas|rutas|cuadrantes"],
  },
  {
    shows: ["customer-service"],
    told: [
      "atencion|atendi|asesoramiento|asesore|informacion .. cliente|clientes|publico|pacientes|huespedes|usuarios",
      "gestion|resolucion|tramitacion .. reclamaciones|quejas",
    ],
  },
  {
    shows: ["sales"],
    told: ["venta|ventas|captacion|prospeccion|comercializacion .. productos|clientes|servicios|vehiculos|seguros|domicilio"],
  },
  {
    shows: ["teaching"],
    told: [
      "clases|docencia|practicas|imparti|imparticion .. alumnos|estudiantes|instituto|universidad|secundaria|adultos|matematicas|ingles|grado|laboratorio",
    ],
  },
  { shows: ["quality-control"], told: ["control|controles|inspeccion|verificacion .. calidad|conformidad|piezas|producto_terminado"] },
  { shows: ["patient-care"], told: ["cuidado|cuidados|atencion|curas|asistencia .. pacientes|residentes|enfermos|mayores"] },
  { shows: ["troubleshooting"], told: ["diagnostico|resolucion|reparacion|localizacion .. averias|fallos|incidencias"] },
];
