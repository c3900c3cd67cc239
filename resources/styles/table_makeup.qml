<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Fields|Forms|AttributeTable" version="3.40.0-Bratislava">
 <fieldConfiguration>
  <field configurationFlags="NoFlag" name="scope">
   <editWidget type="">
    <config>
     <Option />
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="cluster_id">
   <editWidget type="">
    <config>
     <Option />
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="sector">
   <editWidget type="">
    <config>
     <Option />
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="organisations">
   <editWidget type="">
    <config>
     <Option />
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="share">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="3" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="lq">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="2" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="employment">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="0" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="turnover">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="0" />
     </Option>
    </config>
   </editWidget>
  </field>
 </fieldConfiguration>
 <aliases>
  <alias field="scope" index="0" name="Of" />
  <alias field="cluster_id" index="1" name="Microcluster" />
  <alias field="sector" index="2" name="Sector" />
  <alias field="organisations" index="3" name="Organisations" />
  <alias field="share" index="4" name="Share (0-1)" />
  <alias field="lq" index="5" name="Location quotient" />
  <alias field="employment" index="6" name="Employment" />
  <alias field="turnover" index="7" name="Turnover" />
 </aliases>
 <attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
  <columns>
   <column hidden="0" name="scope" type="field" width="120" />
   <column hidden="0" name="cluster_id" type="field" width="108" />
   <column hidden="0" name="sector" type="field" width="230" />
   <column hidden="0" name="organisations" type="field" width="115" />
   <column hidden="0" name="share" type="field" width="101" />
   <column hidden="0" name="lq" type="field" width="143" />
   <column hidden="0" name="employment" type="field" width="94" />
   <column hidden="0" name="turnover" type="field" width="90" />
   <column hidden="1" name="fid" type="field" width="-1" />
  </columns>
 </attributetableconfig>
 <conditionalstyles>
  <rowstyles />
  <fieldstyles />
 </conditionalstyles>
</qgis>
