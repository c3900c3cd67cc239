<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Fields|Forms|AttributeTable" version="3.40.0-Bratislava">
 <fieldConfiguration>
  <field configurationFlags="NoFlag" name="label">
   <editWidget type="">
    <config>
     <Option />
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="rural">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="3" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="urban">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="3" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="all">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="3" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="ratio">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="3" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="unit">
   <editWidget type="">
    <config>
     <Option />
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="metric">
   <editWidget type="">
    <config>
     <Option />
    </config>
   </editWidget>
  </field>
 </fieldConfiguration>
 <aliases>
  <alias field="label" index="0" name="Figure" />
  <alias field="rural" index="1" name="Rural" />
  <alias field="urban" index="2" name="Urban" />
  <alias field="all" index="3" name="All" />
  <alias field="ratio" index="4" name="Rural over urban" />
  <alias field="unit" index="5" name="Unit" />
  <alias field="metric" index="6" name="Name" />
 </aliases>
 <attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
  <columns>
   <column hidden="0" name="label" type="field" width="300" />
   <column hidden="0" name="rural" type="field" width="90" />
   <column hidden="0" name="urban" type="field" width="90" />
   <column hidden="0" name="all" type="field" width="90" />
   <column hidden="0" name="ratio" type="field" width="136" />
   <column hidden="0" name="unit" type="field" width="110" />
   <column hidden="1" name="metric" type="field" width="90" />
   <column hidden="1" name="fid" type="field" width="-1" />
  </columns>
 </attributetableconfig>
 <conditionalstyles>
  <rowstyles />
  <fieldstyles />
 </conditionalstyles>
</qgis>
